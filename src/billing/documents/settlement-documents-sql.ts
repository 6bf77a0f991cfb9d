import type { DocumentKind } from './document-kinds.ts';

interface NumberedDocument {
  readonly id: string;
  readonly number: string;
}

/** The documents of one settlement. A kind that came later is missing on the settlements from before it. */
export type SettlementDocuments = Readonly<Record<'invoice' | 'act', NumberedDocument>> &
  Readonly<Partial<Record<DocumentKind, NumberedDocument>>>;

/** `SettlementDocuments` as one column of statements that read `settlements`; null where there is no settlement. */
export const settlementDocuments = `(
  select jsonb_object_agg(documents.kind, jsonb_build_object('id', documents.id, 'number', documents.number::text))
  from documents where documents.settlement_id = settlements.id)`;
