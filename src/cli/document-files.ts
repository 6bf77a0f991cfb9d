import { access, constants, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { actDefinition } from '../../reports/act.ts';
import { invoiceDefinition } from '../../reports/invoice.ts';
import { renderPdf } from '../../reports/pdf.ts';
import { registerWorkbook } from '../../reports/register.ts';
import type { PrintableDocument } from '../billing/document.ts';
import { eachPrintableDocument, findRegister } from '../billing/invoice-read.ts';
import type { DocumentKind } from '../billing/invoice-read.ts';
import { makeFolder } from '../make-folder.ts';
import type { Month } from '../shared/dates.ts';
import type { Db } from '../shared/db.ts';
import { StartError, reasonOf } from '../start-error.ts';

const kinds: Readonly<
  Record<
    DocumentKind,
    { word: string; define: (document: PrintableDocument) => Parameters<typeof renderPdf>[0] }
  >
> = {
  invoice: { word: 'Счёт', define: invoiceDefinition },
  act: { word: 'Акт', define: actDefinition },
};

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
 * Writes every invoice and act of a month that is not voided as PDF, and the register as XLSX, over what an earlier
 * call has written. Returns the number of files.
 */
export async function writeDocuments(
  db: Db,
  month: Month,
  folder: string,
  onFile: (done: number, total: number) => void,
): Promise<number> {
  const register = await findRegister(db, month);
  const total = 2 * register.filter(({ status }) => status === 'issued').length + 1;
  let done = 0;
  const write = async (name: string, content: Uint8Array) => {
    await writeFile(join(folder, name), content).catch((error: unknown) => {
      throw new StartError(`Файл ${join(folder, name)} не записан: ${reasonOf(error)}.`);
    });
    onFile(++done, total);
  };
  const sellers = new Set<string>();
  for (const kind of ['invoice', 'act'] as const) {
    for await (const document of eachPrintableDocument(db, kind, month)) {
      sellers.add(document.seller.name);
      if (document.status === 'voided') continue;
      await write(fileNameOf(kind, document), await renderPdf(kinds[kind].define(document)));
    }
  }
  const [seller, ...others] = sellers;
  const workbook = registerWorkbook(register, month, others.length === 0 ? seller : undefined);
  await write(`${month} Реестр.xlsx`, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return done;
}

/**
 * `2026-02 Счёт 12 ООО «Шинный двор» (7701234567).pdf`: unlike that of any other document, sorted by month. The
 * number is unique for an organization only, so its ИНН is there too.
 */
function fileNameOf(kind: DocumentKind, { month, number, buyer, seller }: PrintableDocument): string {
  return `${month} ${kinds[kind].word} ${number} ${safeName(buyer.name)} (${seller.inn}).pdf`;
}

/** What Windows, macOS and Linux all take in a file name, short enough for all of them. */
function safeName(name: string): string {
  const cleaned = name
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{C}\s]+/gu, ' ')
    .trim();
  return [...cleaned].slice(0, 80).join('').trim();
}
