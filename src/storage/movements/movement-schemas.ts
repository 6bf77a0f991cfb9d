import { z } from 'zod';
import { sortedPageQuery } from '../../shared/page.ts';
import { longestCode } from '../../pricing/categories/category.ts';
import { periodQuery } from '../../shared/period-query.ts';
import { withRule } from '../../shared/schema-rule.ts';
import { daySchema, idSchema, newIdSchema, text } from '../../shared/schemas.ts';
import { knownOfLot, lotDescription } from '../lots/lot-schemas.ts';
import { movementKindNames } from './movement-kinds.ts';
import { movementOrder } from './movement-read.ts';

const quantitySchema = z.int().min(1).max(100_000).meta({ description: 'Units', example: 20 });
const categorySchema = text(longestCode).meta({ description: 'Code of a category', example: 'R16-18' });
const slotSchema = text(50).meta({ description: 'Code of a slot of the warehouse', example: 'A-01' });

const place = { id: newIdSchema, contractId: idSchema, warehouseId: idSchema, occurredOn: daySchema };

const maxLines = 500;

export const deliverySchema = z.strictObject({
  ...place,
  lines: z
    .array(
      z.strictObject({
        category: categorySchema,
        quantity: quantitySchema,
        slot: slotSchema,
        ...lotDescription,
      }),
    )
    .min(1)
    .max(maxLines),
  overfillReason: text(500).optional().meta({ description: 'Why a slot may hold more than its capacity' }),
});

export const pickupSchema = z.strictObject({
  ...place,
  lines: z
    .array(
      withRule(
        z.strictObject({
          lotId: idSchema.optional(),
          category: categorySchema.optional(),
          slot: slotSchema.optional(),
          quantity: quantitySchema,
        }),
        ({ lotId, category }) => lotId !== undefined || category !== undefined,
        { ru: 'Укажите партию (lotId) или категорию.', en: 'Name a lot (lotId) or a category.' },
      ),
    )
    .min(1)
    .max(maxLines),
});

export const reversalSchema = z.strictObject({ id: newIdSchema, reason: text(500) });

export const movementFilterSchema = periodQuery({
  contractId: idSchema.optional(),
  clientId: idSchema.optional(),
  warehouseId: idSchema.optional(),
  kind: z.enum(movementKindNames).optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  q: text(100).optional().meta({
    description: "A part of the client's name or ИНН, of the contract's number or of a plate; or a number",
  }),
  ...sortedPageQuery(movementOrder),
});

const line = { lotId: idSchema, category: z.string(), slot: z.string(), quantity: z.int() };

const recorded = {
  id: idSchema,
  number: z.string().meta({ example: '1024' }),
  occurredOn: daySchema,
  lines: z.array(z.object(line)),
};

export const recordedMovementSchema = z.object(recorded).meta({ id: 'RecordedMovement' });

export const recordedReversalSchema = z
  .object({ ...recorded, reversesId: idSchema })
  .meta({ id: 'RecordedReversal' });

export const movementStateSchema = z
  .object({
    id: idSchema,
    number: z.string(),
    kind: z.enum(movementKindNames),
    contractId: idSchema,
    contractNumber: z.string(),
    clientId: idSchema,
    clientName: z.string(),
    warehouseId: idSchema,
    warehouseName: z.string(),
    timeZone: z
      .string()
      .meta({ description: 'Of the warehouse, by its IANA name', example: 'Europe/Moscow' }),
    occurredOn: daySchema,
    recordedAt: z.iso.datetime(),
    recordedBy: z.object({ id: idSchema, name: z.string() }),
    overfillReason: z.string().nullable(),
    reason: z.string().nullable().meta({ description: 'Of a reversal' }),
    reversesId: idSchema.nullable(),
    reversedById: idSchema.nullable(),
    quantity: z.int().meta({ description: 'Units put down or taken up, positive' }),
    lines: z.array(
      z.object({
        ...line,
        zone: z.string(),
        change: z.int().meta({ description: 'Change of stock: positive in, negative out' }),
        ...knownOfLot,
      }),
    ),
  })
  .meta({ id: 'Movement' });

const flowSchema = z.object({
  from: daySchema,
  to: daySchema,
  arrived: z.int().meta({ description: 'Units' }),
  left: z.int().meta({ description: 'Units' }),
  movements: z.array(movementStateSchema),
  more: z.boolean().meta({ description: 'There are more movements than are given' }),
});

export const movementDaySchema = z.object({ day: flowSchema }).meta({ id: 'MovementDay' });
