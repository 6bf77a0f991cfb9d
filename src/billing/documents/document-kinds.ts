import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { actDefinition } from '../../../reports/act.ts';
import type { PrintableDocument } from '../../../reports/document.ts';
import { invoiceDefinition } from '../../../reports/invoice.ts';
import type { Words } from '../../shared/language.ts';

/** What a kind of document is called, where the API has it, and how it looks on paper. */
interface KindOfDocument {
  /** Issued with every settlement, on its snapshot; others are issued apart from runs and keep what they print. */
  readonly ofSettlement: boolean;
  /** `Счёт`: what names of files begin with. */
  readonly word: string;
  /** Of its list as a workbook; in Russian, of its folder in an archive. */
  readonly title: Words;
  readonly path: string;
  readonly tag: string;
  /** `An invoice`, `invoices`: how the API's documentation names it. */
  readonly one: string;
  readonly many: string;
  readonly define: (document: PrintableDocument) => TDocumentDefinitions;
}

/**
 * Every kind of document, in the order of archives: each is a row of the table `document_kinds` in the database. Of those
 * of settlements, numbers, lists, routes, files and archives follow from this table.
 */
export const documentKinds = {
  invoice: {
    ofSettlement: true,
    word: 'Счёт',
    title: { ru: 'Счета', en: 'Invoices' },
    path: '/invoices',
    tag: 'Invoices',
    one: 'An invoice',
    many: 'invoices',
    define: invoiceDefinition,
  },
  act: {
    ofSettlement: true,
    word: 'Акт',
    title: { ru: 'Акты', en: 'Acts' },
    path: '/acts',
    tag: 'Acts',
    one: 'An act',
    many: 'acts',
    define: actDefinition,
  },
} as const satisfies Readonly<Record<string, KindOfDocument>>;

export type DocumentKind = keyof typeof documentKinds;

const kinds: Readonly<Record<DocumentKind, KindOfDocument>> = documentKinds;

/** What every settlement comes with. */
export const settlementKinds = (Object.keys(kinds) as DocumentKind[]).filter(
  (kind) => kinds[kind].ofSettlement,
);
