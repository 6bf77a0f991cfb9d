import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { CountedMovement, DocumentSnapshot } from '../../../reports/document.ts';
import { getDocument, getPrintableDocument } from './issued-documents-read.ts';
import type { DocumentKind } from './document-kinds.ts';
import type { IssuedDocument } from './issued-documents-read.ts';

/** Tires, or other units, of one description that a movement brought or took. */
interface MovedUnits {
  readonly plate: string | null;
  readonly brand: string | null;
  readonly model: string | null;
  readonly size: string | null;
  readonly slot: string;
  readonly quantity: number;
}

interface ExplainedMovement extends CountedMovement {
  readonly movementId: string | null;
  readonly units: readonly MovedUnits[];
}

/** A document with everything that answers why it comes to this sum: runs of days, movements, the tires in them. */
export interface DocumentInFull extends IssuedDocument {
  readonly clientName: string;
  readonly contractNumber: string;
  readonly organizationName: string;
  readonly invoiceNumber: string;
  readonly actNumber: string;
  readonly dayCount: DocumentSnapshot['contract']['dayCount'];
  readonly vatIncluded: boolean;
  readonly calculation: {
    readonly runs: DocumentSnapshot['calculation']['runs'];
    readonly movements: readonly ExplainedMovement[];
  };
}

/**
 * An issued document with its stored calculation (rule R11); what the movements carried is looked up beside it.
 *
 * @throws DomainError documentNotFound
 */
export async function getDocumentInFull(db: Db, kind: DocumentKind, id: string): Promise<DocumentInFull> {
  const document = await getDocument(db, kind, id);
  const [printed, twin, moved] = await Promise.all([
    getPrintableDocument(db, kind, id),
    getDocument(db, kind === 'invoice' ? 'act' : 'invoice', twinOf(kind, document)),
    findMovedUnits(db, document.contractId, document.invoiceId),
  ]);
  const numbers = { [kind]: document.number, [kind === 'invoice' ? 'act' : 'invoice']: twin.number };
  return {
    ...document,
    clientName: printed.buyer.name,
    contractNumber: printed.contract.number,
    organizationName: printed.seller.name,
    invoiceNumber: numbers['invoice'] ?? '',
    actNumber: numbers['act'] ?? '',
    dayCount: printed.contract.dayCount,
    vatIncluded: printed.contract.vatIncluded,
    calculation: {
      runs: printed.calculation.runs,
      movements: printed.calculation.movements.map((movement) => explained(movement, moved)),
    },
  };
}

function twinOf(kind: DocumentKind, { actId, invoiceId }: IssuedDocument): string {
  return kind === 'invoice' ? actId : invoiceId;
}

interface MovedRow extends MovedUnits {
  movementId: string;
  number: string;
  category: string;
}

/** What the movements in an invoice's snapshot carried, by their numbers, in one query. */
async function findMovedUnits(db: Db, contractId: string, invoiceId: string): Promise<readonly MovedRow[]> {
  return rows<MovedRow>(
    db,
    `select movements.id as "movementId", movements.number::text as number, categories.code as category,
            lots.plate, lots.brand, lots.model, lots.size, slots.code as slot,
            sum(abs(lines.quantity))::integer as quantity
     from movements
     join movement_lines lines on lines.movement_id = movements.id
     join categories on categories.id = lines.category_id
     join lots on lots.id = lines.lot_id
     join slots on slots.id = lines.slot_id
     where movements.contract_id = :contractId and movements.number::text in (
       select movement ->> 'number' from invoices,
              jsonb_array_elements(invoices.snapshot -> 'calculation' -> 'movements') as movement
       where invoices.id = :invoiceId)
     group by 1, 2, 3, 4, 5, 6, 7, 8
     order by 2, 4 nulls last, 8`,
    { contractId, invoiceId },
  );
}

function explained(movement: CountedMovement, moved: readonly MovedRow[]): ExplainedMovement {
  const own = moved.filter(
    ({ number, category }) => number === movement.number && category === movement.category,
  );
  return {
    ...movement,
    movementId: own[0]?.movementId ?? null,
    units: own.map(({ plate, brand, model, size, slot, quantity }) => ({
      plate,
      brand,
      model,
      size,
      slot,
      quantity,
    })),
  };
}
