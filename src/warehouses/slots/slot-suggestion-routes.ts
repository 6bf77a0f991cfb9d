import { z } from 'zod';
import type { Deps } from '../../shared/command.ts';
import { endpoint } from '../../http/endpoint.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { daySchema, idSchema, text, wholeNumber } from '../../shared/schemas.ts';
import { dayAsked } from '../warehouses/day-asked-read.ts';
import { findSlotSuggestions } from './slot-suggestions-read.ts';

const maxSuggestions = 6;
const maxOtherLines = 50;

const quantitySchema = z.int().min(1).max(100_000);

const plannedLines = z
  .array(z.strictObject({ category: text(50), slot: text(50), quantity: quantitySchema }))
  .max(maxOtherLines);

/** A list inside a query: JSON, because codes of slots and categories may contain any separator. */
const othersSchema = z
  .string()
  .max(10_000)
  .transform((value, context) => {
    try {
      return plannedLines.parse(JSON.parse(value));
    } catch {
      context.addIssue({
        code: 'custom',
        params: {
          ru: `Нужен JSON: до ${maxOtherLines} строк { category, slot, quantity }.`,
          en: `JSON is expected: up to ${maxOtherLines} lines { category, slot, quantity }.`,
        },
      });
      return z.NEVER;
    }
  })
  .optional()
  .meta({
    override: { type: 'string' },
    description:
      'Other lines of the same delivery, as JSON: `[{"category":"R16-18","slot":"A-01","quantity":4}]`',
  });

const suggestionSchema = z
  .object({
    slot: z.string(),
    zone: z.string(),
    capacity: z.int(),
    free: z.int().meta({
      description:
        'Places at the close of the fullest day from `on`, less what the other lines of the delivery take',
    }),
    fits: z.boolean(),
    alike: z.boolean().meta({ description: 'Tires of this contract and category lie there already' }),
  })
  .meta({ id: 'SlotSuggestion' });

/** Where a delivery could go. */
export function slotSuggestionEndpoints(deps: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/slots/suggestions',
      tag: 'Warehouses',
      summary: 'Slots for a line of a delivery, and whether a slot has room for it',
      description:
        'First slots where tires of the contract and category lie already, then by zone and code; when none fits, ' +
        'the roomiest. A slot fits when there is room at the close of every day from that of the delivery on. A suggestion reserves nothing: recording the delivery has the last word.',
      may: 'readStock',
      query: z.strictObject({
        warehouseId: idSchema,
        contractId: idSchema,
        on: daySchema.optional().meta({ description: 'Day of the delivery; today when it is left out' }),
        category: text(50).meta({ example: 'R16-18' }),
        quantity: wholeNumber(1, 100_000),
        slot: text(50).optional().meta({ description: 'A slot to look at besides' }),
        others: othersSchema,
      }),
      answer: z.object({
        places: z.int().meta({ description: 'Places that the line needs' }),
        items: z.array(suggestionSchema),
        asked: suggestionSchema.nullable(),
      }),
      handle: async ({ query }) => {
        const on = await dayAsked(deps, query);
        return findSlotSuggestions(deps.db, { ...query, on, limit: maxSuggestions });
      },
    }),
  ];
}
