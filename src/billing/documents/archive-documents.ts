import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ZipFile } from 'yazl';
import { registerWorkbook } from '../../../reports/register.ts';
import { lastDayOf, toUtc } from '../../shared/dates.ts';
import type { Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import type { RegisterRow } from '../../../reports/register.ts';
import { documentKinds, settlementKinds } from './document-kinds.ts';
import { documentNames } from './document-name.ts';
import { findRegister } from './document-pairs-read.ts';
import { countDocuments, eachPrintableDocument } from './issued-documents-read.ts';
import { printDocument } from './print-document.ts';

const foldersOfOthers = { voided: 'Аннулированные', corrected: 'Исправленные' } as const;

/**
 * Every document of a month as PDF, voided and corrected ones in folders of their own, and the register, as one archive.
 * It is written while it is read: one document is rendered at a time, other requests are answered in between, and it
 * stops when the reader closes the connection.
 *
 * @returns the archive, and how many files it will have, so that the reader can tell how far it is
 */
export async function archiveDocuments(db: Db, month: Month): Promise<{ content: Readable; files: number }> {
  const register = await findRegister(db, month);
  const documents = await countDocuments(db, month);
  const zip = new ZipFile();
  // yazl declares less than it gives: the output is a PassThrough.
  const archive = zip.outputStream as Readable;
  const closed = new AbortController();
  archive.once('close', () => {
    closed.abort();
  });
  fill(zip, db, { month, register }, closed.signal).catch((error: unknown) => {
    if (!closed.signal.aborted) archive.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  // The register itself is one more file.
  return { content: archive, files: documents + 1 };
}

async function fill(
  zip: ZipFile,
  db: Db,
  { month, register }: { month: Month; register: readonly RegisterRow[] },
  closed: AbortSignal,
): Promise<void> {
  const add = async (name: string, content: Buffer, compress: boolean) => {
    const source = Readable.from([content], { objectMode: false });
    const read = finished(source, { signal: closed });
    zip.addReadStream(source, name, { compress, mtime: toUtc(lastDayOf(month)), size: content.length });
    await read;
    // Other requests are answered before the next document is rendered.
    await nextTurn();
  };
  const workbook = registerWorkbook(register, month);
  await add(`Реестр ${month}.xlsx`, Buffer.from(await workbook.xlsx.writeBuffer()), false);
  const nameOf = documentNames();
  for (const kind of settlementKinds) {
    for await (const document of eachPrintableDocument(db, kind, month)) {
      const folder =
        document.status === 'issued' ? documentKinds[kind].title.ru : foldersOfOthers[document.status];
      const name = `${folder}/${nameOf(kind, document)}`;
      await add(name, await printDocument(kind, document), true);
    }
  }
  zip.end();
}
