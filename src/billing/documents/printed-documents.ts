import { actDefinition } from '../../../reports/act.ts';
import { invoiceDefinition } from '../../../reports/invoice.ts';
import { renderPdf } from '../../../reports/pdf.ts';
import type { PrintableDocument } from '../../../reports/document.ts';
import type { DocumentKind } from './invoice-read.ts';

/** What each kind of document is called on paper and how it looks. */
const printed = {
  invoice: { word: 'Счёт', define: invoiceDefinition },
  act: { word: 'Акт', define: actDefinition },
} as const;

/** `Счёт` or `Акт`: the word that names of files begin with. */
export function wordOf(kind: DocumentKind): string {
  return printed[kind].word;
}

/** The document as the bytes of a PDF, the same for ever (R11); a voided one says so across the page. */
export function printDocument(kind: DocumentKind, document: PrintableDocument): Promise<Buffer> {
  return renderPdf(printed[kind].define(document));
}
