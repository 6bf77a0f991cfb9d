import { textCollector } from './cell-text.ts';
import { isMarked } from './text-runs.ts';
import type { TextRuns } from './text-runs.ts';
import type { WorkbookArchive } from './workbook-archive.ts';
import { readXml } from './xml-part.ts';

/** The texts that cells name by number, and by the same number the runs of those that are not written as their cells are. */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly marked: ReadonlyMap<number, TextRuns>;
}

export async function readSharedStrings(
  archive: WorkbookArchive,
  part: string | undefined,
): Promise<SharedStrings> {
  const texts: string[] = [];
  const marked = new Map<number, TextRuns>();
  if (part === undefined || !archive.has(part)) return { texts, marked };
  const collector = textCollector();
  await readXml(await archive.open(part), {
    open(tag, attributes) {
      if (tag === 'si') collector.start();
      collector.open(tag, attributes);
    },
    text(part) {
      collector.add(part);
    },
    close(tag) {
      collector.close(tag);
      if (tag !== 'si') return;
      const { text, runs } = collector.end();
      if (isMarked(runs)) marked.set(texts.length, runs);
      texts.push(text);
    },
  });
  return { texts, marked };
}
