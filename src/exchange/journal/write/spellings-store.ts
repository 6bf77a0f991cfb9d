import type { Tx } from '../../../shared/db.ts';
import type { Masters } from '../check/masters.ts';
import type { NamedList } from '../check/suspect.ts';
import type { OtherSpelling } from '../check/tell-apart.ts';
import { insertChunks } from './insert-chunks.ts';

/** Remembers what was answered to be another spelling of a record (rule R25), so that no later journal asks again. */
export async function insertSpellings(
  tx: Tx,
  spellings: readonly OtherSpelling[],
  masters: Masters,
): Promise<void> {
  await insertChunks(
    tx,
    `insert into imported_spellings (list, within, spelling, master_id)
     select list, within, spelling, "masterId"
     from jsonb_to_recordset(:rows::jsonb) as added (list text, within uuid, spelling text, "masterId" uuid)
     on conflict (list, within, spelling) do update set master_id = excluded.master_id`,
    spellings.map((spelling) => spellingRow(spelling, masters)),
  );
}

function spellingRow({ list, typed, meant }: OtherSpelling, masters: Masters) {
  const [spelling = ''] = typed.split('\n').slice(-1);
  return { list, spelling, within: withinOf(list, typed, masters), masterId: idOf(list, meant, masters) };
}

function withinOf(list: NamedList, typed: string, { Склады, organizationId }: Masters): string | undefined {
  if (list === 'contracts') return organizationId;
  const [warehouse = ''] = typed.split('\n');
  return list === 'slots' ? Склады.byKey.get(warehouse)?.id : undefined;
}

function idOf(list: NamedList, meant: string, masters: Masters): string | undefined {
  switch (list) {
    case 'warehouses':
      return masters.Склады.byKey.get(meant)?.id;
    case 'slots':
      return masters.Ячейки.byKey.get(meant)?.id;
    case 'categories':
      return masters.Категории.byKey.get(meant)?.id;
    case 'tariffs':
      return masters.tariffs.get(meant);
    case 'clients':
      return masters.clientsByInn.get(meant)?.[0];
    case 'contracts':
      return masters.Договоры.byKey.get(meant)?.id;
  }
}
