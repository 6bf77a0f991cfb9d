interface MasterRow {
  readonly table: string;
  /** The column by which people know one: its number, code or name. */
  readonly known: 'number' | 'code' | 'name';
  /** What it must be told from the others of; of all there are, when it is left out. */
  readonly within?: { readonly column: string; readonly field: string };
  /** How it is called; in Russian with its gender. */
  readonly noun: { readonly ru: string; readonly feminine: boolean; readonly en: string };
}

/** The kinds of masters of which no two may look the same by accident (rule R25); a new kind is a line. */
const masters = {
  contract: {
    table: 'contracts',
    known: 'number',
    within: { column: 'organization_id', field: 'organizationId' },
    noun: { ru: 'Договор', feminine: false, en: 'Contract' },
  },
  client: { table: 'clients', known: 'name', noun: { ru: 'Клиент', feminine: false, en: 'Client' } },
  warehouse: { table: 'warehouses', known: 'code', noun: { ru: 'Склад', feminine: false, en: 'Warehouse' } },
  slot: {
    table: 'slots',
    known: 'code',
    within: { column: 'warehouse_id', field: 'warehouseId' },
    noun: { ru: 'Ячейка', feminine: true, en: 'Slot' },
  },
  category: {
    table: 'categories',
    known: 'code',
    noun: { ru: 'Категория', feminine: true, en: 'Category' },
  },
  tariff: { table: 'tariffs', known: 'code', noun: { ru: 'Тариф', feminine: false, en: 'Tariff' } },
} as const satisfies Readonly<Record<string, MasterRow>>;

export type MasterKind = keyof typeof masters;

/** One of the kind, as the table has it. */
export function masterOf(kind: MasterKind): MasterRow {
  return masters[kind];
}
