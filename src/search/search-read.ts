import { may } from '../shared/roles.ts';
import type { Capability, Role } from '../shared/roles.ts';
import type { Db } from '../shared/db.ts';
import { rows } from '../shared/db.ts';
import { containing, contains, containsCode } from '../shared/search-sql.ts';
import { stockNow } from '../storage/stock/stock-now-sql.ts';

export const searchKinds = ['client', 'contract', 'plate', 'slot', 'invoice', 'act'] as const;
type SearchKind = (typeof searchKinds)[number];

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly hint: string;
}

/** A storekeeper finds what lies where and whose it is; documents are for those who may open them. */
const readableWith: Readonly<Record<SearchKind, Capability>> = {
  client: 'readClients',
  contract: 'readClients',
  plate: 'readStock',
  slot: 'readStock',
  invoice: 'readBilling',
  act: 'readBilling',
};

const hitsPerKind = 6;

/** `№ 12`, `N12` and `No. 12` are how people write the number 12. */
const asNumber = `regexp_replace(:number, '^(№|no|n)[. ]*', '', 'i')`;

/**
 * Clients by name or ИНН, contracts by number, plates of tires that lie there `now`, slots by code, invoices
 * and acts by their whole number: a few of each kind, in one query. `text` is taken literally; names are compared in the
 * folded form of words, numbers of contracts, plates and codes in that of codes (rule R25).
 */
export function search(db: Db, text: string, role: Role, now: Date): Promise<readonly SearchHit[]> {
  const kinds = searchKinds.filter((kind) => may(role, readableWith[kind]));
  return rows<SearchHit>(
    db,
    `with hits as (
       (select 'client' as kind, id::text, name as title, inn as hint, name as place
        from clients where ${contains('name')} or inn like :pattern
        order by name limit :limit)
       union all
       (select 'contract', contracts.id::text, number, clients.name, number
        from contracts join clients on clients.id = contracts.client_id
        where ${containsCode('number')} order by number desc limit :limit)
       union all
       (select 'plate', plate, plate, string_agg(distinct clients.name, ', '), plate
        from lots
        join contracts on contracts.id = lots.contract_id
        join clients on clients.id = contracts.client_id
        where plate is not null and ${containsCode('plate')} and exists (
          select 1 from ${stockNow} stock where stock.lot_id = lots.id)
        group by plate order by plate limit :limit)
       union all
       (select 'slot', slots.id::text, slots.code, warehouses.name, slots.code
        from slots join warehouses on warehouses.id = slots.warehouse_id
        where ${containsCode('slots.code')} order by slots.code limit :limit)
       union all
       (select kind, id, title, hint, place
        from (
          select documents.kind, documents.id::text, documents.number::text as title, settlements.client_name as hint,
                 settlements.dated_on::text as place,
                 row_number() over (partition by documents.kind order by settlements.dated_on desc) as nth
          from documents join settlements on settlements.id = documents.settlement_id
          where documents.kind = any(:kinds) and documents.number = case when ${asNumber} ~ '^[0-9]{1,9}$' then (${asNumber})::integer end
        ) numbered where nth <= :limit
        order by place desc)
     )
     select kind, id, title, hint from hits
     where kind = any(:kinds)
     order by array_position(:kinds::text[], kind)`,
    { pattern: containing(text), now, number: text, limit: hitsPerKind, kinds },
  );
}
