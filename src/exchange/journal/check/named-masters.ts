import type { Journal } from '../read/journal.ts';

/** What a journal names of lists that may be long in the database, each once. */
export interface NamedMasters {
  readonly contractNumbers: readonly string[];
  readonly clientInns: readonly string[];
  readonly slots: readonly { readonly warehouse: string; readonly slot: string }[];
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
  return {
    contractNumbers: distinct([
      ...Договоры.map(({ values }) => values.number),
      ...[...Приход, ...Расход].map(({ values }) => values.contract),
    ]),
    clientInns: distinct([
      ...Клиенты.map(({ values }) => values.inn),
      ...Договоры.map(({ values }) => values.clientInn),
    ]),
    slots: [...slots.values()],
  };
}

function distinct(values: Iterable<string | undefined>): string[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}
