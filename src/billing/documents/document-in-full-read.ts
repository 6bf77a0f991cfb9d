import { keptTermsOf } from '../../clients/contracts/contract-terms.ts';
import type { KeptTerms } from '../../clients/contracts/contract-terms.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { CountedMovement, DocumentSnapshot } from '../../../reports/document.ts';
import { getDocumentRow, presentDocument } from './issued-documents-read.ts';
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

/** A document with everything that answers why it comes to this sum: spans of days, movements, the tires in them. */
export interface DocumentInFull extends IssuedDocument, KeptTerms {
  readonly organizationName: string;
  readonly invoiceNumber: string;
  readonly actNumber: string;
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
  const row = await getDocumentRow(db, kind, id);
  const { snapshot, documents } = row;
  const moved = await findMovedUnits(db, row.settlement_id);
  return {
    ...presentDocument(row),
    organizationName: snapshot.seller.name,
    invoiceNumber: documents.invoice.number,
    actNumber: documents.act.number,
    ...keptTermsOf(snapshot.contract),
    calculation: {
      runs: snapshot.calculation.runs,
      movements: snapshot.calculation.movements.map((movement) => explained(movement, moved)),
    },
  };
}

interface MovedRow extends MovedUnits {
  movementId: string;
  number: string;
  category: string;
}

/** What the movements in a settlement's snapshot carried, by their numbers, in one query. */
async function findMovedUnits(db: Db, settlementId: string): Promise<readonly MovedRow[]> {
  return rows<MovedRow>(
    db,
    `with printed as materialized (
       select contract_id, (movement ->> 'number')::bigint as number
       from settlements, jsonb_array_elements(snapshot -> 'calculation' -> 'movements') as movement
       where settlements.id = :settlementId
     )
     select movements.id as "movementId", movements.number::text as number, categories.code as category,
            lots.plate, lots.brand, lots.model, lots.size, slots.code as slot,
            sum(abs(lines.quantity))::integer as quantity
     from movements
     join movement_lines lines on lines.movement_id = movements.id
     join categories on categories.id = lines.category_id
     join lots on lots.id = lines.lot_id
     join slots on slots.id = lines.slot_id
     where (movements.contract_id, movements.number) in (select contract_id, number from printed)
     group by 1, 2, 3, 4, 5, 6, 7, 8
     order by 2, 4 nulls last, 8`,
    { settlementId },
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
