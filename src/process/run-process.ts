import { setTimeout as sleep } from 'node:timers/promises';
import { explain } from '../server/problem-handler.ts';
import { StartError } from '../shared/start-error.ts';

/** A process that stops what it has started, last first, however it ends. */
export interface RunningProcess {
  /** Starts something and remembers how to stop it. After a signal nothing new is started. */
  start<T>(start: () => Promise<T>, stop: (started: T) => Promise<void>): Promise<T>;
  /** Ends the process because something it needs is gone: the sentence, exit code 1. */
  fail(error: unknown): void;
}

/** How long to wait, after a signal, for what is just being started. */
const startTimeoutMs = 15_000;

/**
 * Runs a process from start to end. `work` returns the exit code of a command, or undefined when it has started
 * something that stays (a server) until SIGINT or SIGTERM. An error ends with its sentence and exit code 1.
 */
export async function runProcess(
  work: (running: RunningProcess) => Promise<number | undefined>,
  interruptedCode: number,
): Promise<void> {
  const stops: (() => Promise<void>)[] = [];
  let ending = false;
  const stopAll = async () => {
    for (let stop = stops.pop(); stop; stop = stops.pop()) await stop().catch(printError);
  };
  const end = async (code: number) => {
    if (ending) return;
    ending = true;
    await stopAll();
    // What was being started when the signal came is stopped as soon as it has started.
    await Promise.race([working.catch(() => undefined), sleep(startTimeoutMs)]);
    await stopAll();
    process.exit(code);
  };
  const running: RunningProcess = {
    async start(start, stop) {
      if (!ending) {
        const started = await start();
        stops.push(() => stop(started));
        if (!ending) return started;
      }
      throw new StartError('Остановлено.');
    },
    fail(error) {
      if (ending) return;
      printError(error);
      void end(1);
    },
  };
  // A reader that has gone away (`| head`) is no reason to stop serving.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(interruptedCode));
  const working = work(running);
  await working.then(
    async (code) => {
      if (code !== undefined) await end(code);
    },
    async (error: unknown) => {
      if (!ending) printError(error);
      await end(1);
    },
  );
}

/** A sentence for what people can mend; the stack for a defect of the program. */
function printError(error: unknown): void {
  process.stderr.write(`${sentenceOf(error)}\n`);
}

function sentenceOf(error: unknown): string {
  if (error instanceof StartError) return error.message;
  return explain(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
}
