import { lotFieldNames, lotFields } from './lot-fields.ts';

/** SQL made from the table of lot fields, always in its order. */
const fields = lotFieldNames.map((name) => ({ ...lotFields[name], name }));

/** The columns of the table of lots, to insert into. */
export const lotColumns = fields.map(({ column }) => column).join(', ');

/** The same by the names of the API, with their types: what `jsonb_to_recordset` reads. */
export const lotRecord = fields.map(({ name, sqlType }) => `"${name}" ${sqlType}`).join(', ');

/** The columns of such a record. */
export const lotRecordColumns = fields.map(({ name }) => `"${name}"`).join(', ');

/** The same of an `added` lot that takes the place of a `replaced` one: what is left empty is kept, but for the plate. */
export const lotColumnsKept = fields
  .map(({ name, column }) =>
    name === 'plate' ? `added."${name}"` : `coalesce(added."${name}", replaced.${column})`,
  )
  .join(', ');

/** The columns of a row of `lots` by the names of the API; numbers come as numbers, not as strings. */
export const lotSelection = fields
  .map(({ name, column, sqlType }) => `lots.${column}${sqlType === 'numeric' ? '::float8' : ''} as "${name}"`)
  .join(', ');

/** The same as arguments of `jsonb_build_object`. */
export const lotObject = fields.map(({ name, column }) => `'${name}', lots.${column}`).join(', ');
