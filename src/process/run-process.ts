import { setTimeout as sleep } from 'node:timers/promises';
import { explain } from '../server/problem-handler.ts';
import { StartError } from '../shared/start-error.ts';

/** What a process has begun and must end, last first, whatever happens. */
export interface Life {
  /** Begins something and remembers how to end it. After a signal nothing new begins. */
  begin<T>(start: () => Promise<T>, stop: (begun: T) => Promise<void>): Promise<T>;
  /** Ends the process because something it needs is gone: the sentence, exit code 1. */
  fail(error: unknown): void;
}

const patience = 15_000;

/**
 * Runs a process from start to end. `work` returns the exit code of a command, or undefined when it has begun
 * something that stays (a server) until SIGINT or SIGTERM. An error ends with its sentence and exit code 1.
 */
export async function runProcess(
  work: (life: Life) => Promise<number | undefined>,
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
    // What was just beginning when the signal came is ended as soon as it has begun.
    await Promise.race([working.catch(() => undefined), sleep(patience)]);
    await stopAll();
    process.exit(code);
  };
  const life: Life = {
    async begin(start, stop) {
      if (!ending) {
        const begun = await start();
        stops.push(() => stop(begun));
        if (!ending) return begun;
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
  const working = work(life);
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

/** A sentence for what people can mend; the stack for what is a mistake of ours. */
function printError(error: unknown): void {
  process.stderr.write(`${sentenceOf(error)}\n`);
}

function sentenceOf(error: unknown): string {
  if (error instanceof StartError) return error.message;
  return explain(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
}
