import type { Journal } from '../read/journal.ts';
import { sheetNames } from '../read/journal-columns.ts';
import type { SheetName } from '../read/journal-columns.ts';
import type { JournalRow } from '../read/journal-row.ts';
import { keyOf } from './masters.ts';
import type { NamedList } from './suspect.ts';

type Values = Readonly<Record<string, unknown>>;

/** Where the rows of each sheet name a record of a list, by code or number; clients are named by ИНН. */
const namedIn: Readonly<Record<NamedList, Partial<Record<SheetName, string>>>> = {
  warehouses: { Склады: 'code', Ячейки: 'warehouse', Приход: 'warehouse', Расход: 'warehouse' },
  slots: { Ячейки: 'slot', Приход: 'slot', Расход: 'slot' },
  categories: { Категории: 'code', Тарифы: 'category', Приход: 'category', Расход: 'category' },
  tariffs: { Тарифы: 'tariff', Договоры: 'tariff' },
  clients: { Клиенты: 'inn', Договоры: 'clientInn' },
  contracts: { Договоры: 'number', Приход: 'contract', Расход: 'contract' },
};

/** By what was typed (spellingOf), what it stands for. */
export type Spellings = ReadonlyMap<string, Values>;

/**
 * The spelling of a record of a list in a row: of a slot together with the code of its warehouse.
 *
 * @returns undefined when the row does not name one
 */
export function spellingOf(list: NamedList, { sheet, values }: Pick<JournalRow, 'sheet' | 'values'>) {
  const field = namedIn[list][sheet];
  const said: Values = values;
  const typed = field === undefined ? undefined : (said[field] as string | undefined);
  return list === 'slots' ? keyOf(said['warehouse'] as string | undefined, typed) : typed;
}

/**
 * Rewrites a journal so that what was typed in another spelling names what it stands for; everything after this sees one
 * spelling. A row so changed says that it is respelled: of one record it may be the second row.
 *
 * @param spellings by spelling, the values to put in place of it, in the words of the sheet of the list itself
 */
export function respell(journal: Journal, list: NamedList, spellings: Spellings): Journal {
  if (spellings.size === 0) return journal;
  const respelled = sheetNames.map((sheet) => {
    const rows: readonly JournalRow[] = journal.rows[sheet];
    const field = namedIn[list][sheet];
    if (field === undefined) return [sheet, rows] as const;
    return [sheet, rows.map((row) => respellRow(row, list, field, spellings))] as const;
  });
  return { ...journal, rows: Object.fromEntries(respelled) as unknown as Journal['rows'] };
}

function respellRow(row: JournalRow, list: NamedList, field: string, spellings: Spellings): JournalRow {
  const spelling = spellingOf(list, row);
  const meant = spelling === undefined ? undefined : spellings.get(spelling);
  if (meant === undefined) return row;
  const own = keyFieldOf(list);
  const values = { ...row.values, [field]: meant[own] };
  // A branch is told by its КПП besides, which contracts do not name.
  const ofBranch = row.sheet === 'Клиенты' ? { ...values, kpp: meant['kpp'] } : values;
  return { ...row, values: ofBranch, respelled: true };
}

/** The field by which rows name a record, in the sheet of its own list. */
function keyFieldOf(list: NamedList): string {
  const [field = ''] = Object.values(namedIn[list]);
  return field;
}
