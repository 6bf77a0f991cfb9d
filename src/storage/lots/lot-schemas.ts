import type { z } from 'zod';
import { lotFieldNames, lotFields } from './lot-fields.ts';
import type { LotFieldName } from './lot-fields.ts';

type Fields = typeof lotFields;

/** What a request may say of the tires of a lot. */
export const lotDescription = Object.fromEntries(
  lotFieldNames.map((name) => [name, lotFields[name].input.optional()]),
) as { [Name in LotFieldName]: z.ZodOptional<Fields[Name]['input']> };

/** What an answer says of them. */
export const knownOfLot = Object.fromEntries(
  lotFieldNames.map((name) => [name, lotFields[name].answer.nullable()]),
) as { [Name in LotFieldName]: z.ZodNullable<Fields[Name]['answer']> };
