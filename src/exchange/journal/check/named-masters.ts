import type { Journal } from '../read/journal.ts';

/** What a journal names of lists that may be long in the database, each once. */
export interface NamedMasters {
  readonly contractNumbers: readonly string[];
  readonly clients: { readonly inns: readonly string[]; readonly names: readonly string[] };
  readonly slots: readonly { readonly warehouse: string; readonly slot: string }[];
  /** By which all lists are named: every code, number and ИНН. */
  readonly codes: readonly string[];
}

/** Collects the names by which records of the database are looked up (known-masters-read.ts). */
export function mastersNamedIn({ rows }: Journal): NamedMasters {
  const { Ячейки, Клиенты, Договоры, Приход, Расход } = rows;
  const slots = new Map<string, NamedMasters['slots'][number]>();
  for (const { values } of [...Ячейки, ...Приход, ...Расход]) {
    const { warehouse, slot } = values;
    if (warehouse !== undefined && slot !== undefined)
      slots.set(`${warehouse}\n${slot}`, { warehouse, slot });
  }
  const contractNumbers = distinct([
    ...Договоры.map(({ values }) => values.number),
    ...[...Приход, ...Расход].map(({ values }) => values.contract),
  ]);
  const inns = distinct([
    ...Клиенты.map(({ values }) => values.inn),
    ...Договоры.map(({ values }) => values.clientInn),
  ]);
  const codesOfShortLists = [
    ...rows.Склады.map(({ values }) => values.code),
    ...rows.Категории.map(({ values }) => values.code),
    ...rows.Тарифы.flatMap(({ values }) => [values.tariff, values.category]),
    ...Договоры.map(({ values }) => values.tariff),
    ...[...Ячейки, ...Приход, ...Расход].map(({ values }) => values.warehouse),
    ...[...Приход, ...Расход].map(({ values }) => values.category),
    ...[...slots.values()].map(({ slot }) => slot),
  ];
  return {
    contractNumbers,
    clients: { inns, names: distinct(Клиенты.map(({ values }) => values.name)) },
    slots: [...slots.values()],
    codes: distinct([...contractNumbers, ...inns, ...codesOfShortLists]),
  };
}

function distinct(values: Iterable<string | undefined>): string[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}
