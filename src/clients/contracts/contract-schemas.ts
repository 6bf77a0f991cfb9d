import { z } from 'zod';
import {
  daySchema,
  differentSchema,
  idSchema,
  monthSchema,
  newIdSchema,
  text,
} from '../../shared/schemas.ts';
import { changeableTermNames, contractTerms, keptTermNames, termNames } from './contract-terms.ts';
import type { ChangeableTerms, ContractTerms, KeptTerms, TermName, TermValues } from './contract-terms.ts';
import { longestNumber } from './contract.ts';
import { unbilledTermAnswers, unbilledTermSchemas } from './unbilled-terms.ts';

function schemaOf(name: TermName): z.ZodType {
  const { values, description } = contractTerms[name];
  const schema = schemaOfValues(values);
  return description === undefined ? schema : schema.meta({ description });
}

function schemaOfValues(values: TermValues): z.ZodType {
  switch (values.kind) {
    case 'choice':
      return z.enum(Object.keys(values.words));
    case 'yesNo':
      return z.boolean();
    case 'wholeNumber':
      return z.number().int().min(values.min).max(values.max);
  }
}

/** The terms of a contract as requests and answers say them. */
const termSchemas = Object.fromEntries(termNames.map((name) => [name, schemaOf(name)])) as unknown as {
  [Name in TermName]: z.ZodType<ContractTerms[Name]>;
};

/** The same for a new contract: what is left out is the usual. */
const newTerms = Object.fromEntries(
  termNames.map((name) => [name, schemaOf(name).default(contractTerms[name].usual)]),
) as unknown as { [Name in TermName]: z.ZodDefault<z.ZodType<ContractTerms[Name]>> };

/** The terms that an issued document keeps, as an answer says them. */
export const keptTermSchemas = Object.fromEntries(
  keptTermNames.map((name) => [name, termSchemas[name]]),
) as unknown as { [Name in keyof KeptTerms]: z.ZodType<KeptTerms[Name]> };

const parties = {
  number: text(longestNumber),
  clientId: idSchema,
  organizationId: idSchema,
  startsOn: daySchema,
};
const changeable = { tariffId: idSchema, signedOn: daySchema, endsOn: daySchema.nullable() };

export const newContractSchema = z.strictObject({
  id: newIdSchema,
  ...parties,
  ...changeable,
  endsOn: changeable.endsOn.default(null),
  billFrom: monthSchema
    .nullish()
    .meta({ description: 'First month billed here; else the month of startsOn' }),
  ...newTerms,
  ...unbilledTermSchemas,
  different: differentSchema,
});

/** The fields that a PATCH may change. */
export const contractChanges = {
  ...changeable,
  ...(Object.fromEntries(changeableTermNames.map((name) => [name, termSchemas[name]])) as {
    [Name in keyof ChangeableTerms]: z.ZodType<ChangeableTerms[Name]>;
  }),
};

export const contractSchema = z.object({
  id: idSchema,
  ...parties,
  ...changeable,
  ...termSchemas,
  billFrom: monthSchema,
  clientName: text(500),
  organizationName: text(500),
  ...unbilledTermAnswers,
});
