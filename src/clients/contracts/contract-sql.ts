import { changeableTermNames, contractTerms, termNames } from './contract-terms.ts';
import type { TermName, TermValues } from './contract-terms.ts';

const sqlTypes: Readonly<Record<TermValues['kind'], string>> = {
  choice: 'text',
  yesNo: 'boolean',
  wholeNumber: 'integer',
};

const eachOf = (names: readonly TermName[], sql: (name: TermName, column: string) => string) =>
  names.map((name) => sql(name, contractTerms[name].column)).join(', ');

/** SQL made from the table of terms, always in its order: the columns of the table of contracts, to insert into. */
export const termColumns = eachOf(termNames, (_, column) => column);

/** The same as bindings by the names of the API. */
export const termBindings = eachOf(termNames, (name) => `:${name}`);

/** What an update sets: the terms that may change. */
export const termChanges = eachOf(changeableTermNames, (name, column) => `${column} = :${name}`);

/** The columns of a row of `contracts` by the names of the API. */
export const termSelection = eachOf(termNames, (name, column) => `contracts.${column} as "${name}"`);

/** The names of the API with their types: what `jsonb_to_recordset` reads. */
export const termRecord = eachOf(
  termNames,
  (name) => `"${name}" ${sqlTypes[contractTerms[name].values.kind]}`,
);

/** The columns of such a record. */
export const termRecordColumns = eachOf(termNames, (name) => `"${name}"`);
