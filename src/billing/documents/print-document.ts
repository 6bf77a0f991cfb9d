import type { PrintableDocument } from '../../../reports/document.ts';
import { renderPdf } from '../../../reports/pdf.ts';
import { documentKinds } from './document-kinds.ts';
import type { DocumentKind } from './document-kinds.ts';

/** The document as the bytes of a PDF, the same for ever (rule R11); a voided one says so across the page. */
export function printDocument(kind: DocumentKind, document: PrintableDocument): Promise<Buffer> {
  return renderPdf(documentKinds[kind].define(document));
}
