import { SingleBar } from 'cli-progress';

/** How far a stage of a command has come: a bar on a terminal, now and then a plain line in a log. */
export interface Progress {
  /** `total` is left out while nobody knows it. */
  to(done: number, total?: number): void;
  end(): void;
}

const plainStep = 0.25;

/** Progress goes to stderr, so that a report on stdout can be kept in a file. */
export function startProgress(title: string): Progress {
  return process.stderr.isTTY ? bar(title) : plainLines(title);
}

function bar(title: string): Progress {
  const single = new SingleBar({
    stream: process.stderr,
    hideCursor: true,
    barsize: 30,
    format: (_options, { progress, value, total }) => {
      if (total === 0) return `${title}: ${value}`;
      const full = Math.round(Math.min(progress, 1) * 30);
      return `${title} ${'█'.repeat(full)}${'░'.repeat(30 - full)} ${value} из ${total}`;
    },
  });
  single.start(0, 0);
  return {
    to(done, total = 0) {
      single.setTotal(total);
      single.update(done);
    },
    end: () => single.stop(),
  };
}

function plainLines(title: string): Progress {
  let told = 0;
  process.stderr.write(`${title}…\n`);
  return {
    to(done, total) {
      if (total === undefined || total === 0 || done / total < told + plainStep) return;
      told = done / total;
      process.stderr.write(`${title}: ${done} из ${total}\n`);
    },
    end: () => undefined,
  };
}
