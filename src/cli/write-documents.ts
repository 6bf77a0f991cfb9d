import { access, constants, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { registerWorkbook } from '../../reports/register.ts';
import { settlementKinds } from '../billing/documents/document-kinds.ts';
import { documentNames } from '../billing/documents/document-name.ts';
import { findRegister } from '../billing/documents/document-pairs-read.ts';
import { countDocuments, eachPrintableDocument } from '../billing/documents/issued-documents-read.ts';
import { printDocument } from '../billing/documents/print-document.ts';
import { makeFolder } from '../database/make-folder.ts';
import type { Month } from '../shared/dates.ts';
import type { Db } from '../shared/db.ts';
import { StartError, reasonOf } from '../shared/start-error.ts';

/** Makes the folder, if need be, and makes sure before the work that files can be written there. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolder(resolve(folder));
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new StartError(`В папку ${folder} нельзя записать: ${reasonOf(error)}.`);
  }
}

/**
 * Writes every document of a month as PDF, and the register as XLSX, over what an earlier call has written: a
 * document that was voided since replaces its old file and says so. Returns the number of files.
 */
export async function writeDocuments(
  db: Db,
  month: Month,
  folder: string,
  onFile: (done: number, total: number) => void,
): Promise<number> {
  const register = await findRegister(db, month);
  // The register itself is one more file.
  const total = (await countDocuments(db, month)) + 1;
  let done = 0;
  const write = async (name: string, content: Uint8Array) => {
    await writeFile(join(folder, name), content).catch((error: unknown) => {
      throw new StartError(`Файл ${join(folder, name)} не записан: ${reasonOf(error)}.`);
    });
    onFile(++done, total);
  };
  const nameOf = documentNames();
  for (const kind of settlementKinds) {
    for await (const document of eachPrintableDocument(db, kind, month)) {
      await write(nameOf(kind, document), await printDocument(kind, document));
    }
  }
  const workbook = registerWorkbook(register, month);
  await write(`${month} Реестр.xlsx`, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return done;
}
