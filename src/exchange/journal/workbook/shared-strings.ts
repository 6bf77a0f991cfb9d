import { textCollector } from './cell-text.ts';
import type { WorkbookArchive } from './workbook-archive.ts';
import { readXml } from './xml-part.ts';

/** The texts that cells name by number, and the numbers of those that are struck through as a whole. */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly struck: ReadonlySet<number>;
}

export async function readSharedStrings(
  archive: WorkbookArchive,
  part: string | undefined,
): Promise<SharedStrings> {
  const texts: string[] = [];
  const struck = new Set<number>();
  if (part === undefined || !archive.has(part)) return { texts, struck };
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
      const { text, struck: whole } = collector.end();
      if (whole) struck.add(texts.length);
      texts.push(text);
    },
  });
  return { texts, struck };
}
