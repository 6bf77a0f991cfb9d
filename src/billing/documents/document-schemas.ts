import { z } from 'zod';
import { documentStatuses } from '../../../reports/document.ts';
import { keptTermSchemas } from '../../clients/contracts/contract-schemas.ts';
import { ratePers } from '../../pricing/tariffs/rate.ts';
import { chargedKinds } from '../../storage/movements/movement-kinds.ts';
import { amountSchema, daySchema, idSchema, monthSchema } from '../../shared/schemas.ts';
import { pricedLine, priceSchema, unitDays } from '../charges/charge-schemas.ts';

const lineSum = z.object({ unitDays, amount: amountSchema, vatAmount: amountSchema });

export const documentLineSchema = z
  .object({
    ...pricedLine,
    description: z.string(),
    quantity: unitDays,
    unit: z.string().meta({ example: 'шино-день' }),
    adjustment: z.boolean(),
    calculated: lineSum,
    billedBefore: lineSum,
  })
  .meta({ id: 'DocumentLine' });

export const documentSchema = z
  .object({
    id: idSchema,
    number: z.string(),
    date: daySchema,
    dueOn: daySchema,
    month: monthSchema,
    contractId: idSchema,
    contractNumber: z.string(),
    clientName: z.string(),
    clientId: idSchema,
    organizationId: idSchema,
    invoiceId: idSchema,
    actId: idSchema,
    status: z.enum(documentStatuses),
    voided: z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string() }).nullable(),
    total: amountSchema,
    vatTotal: amountSchema,
    lines: z.array(documentLineSchema),
  })
  .meta({ id: 'Document', description: 'An issued invoice or act' });

const movedUnits = z.object({
  plate: z.string().nullable(),
  brand: z.string().nullable(),
  model: z.string().nullable(),
  size: z.string().nullable(),
  slot: z.string(),
  quantity: z.int(),
});

/** A document with everything that answers why it comes to this sum. */
export const documentInFullSchema = documentSchema
  .extend({
    organizationName: z.string(),
    invoiceNumber: z.string(),
    actNumber: z.string(),
    ...keptTermSchemas,
    calculation: z.object({
      runs: z.array(
        z.object({
          serviceMonth: monthSchema,
          category: z.string(),
          categoryName: z.string(),
          from: daySchema,
          to: daySchema,
          days: z.int(),
          quantity: z.int(),
          unitDays,
          price: priceSchema,
          per: z.enum(ratePers),
        }),
      ),
      movements: z.array(
        z.object({
          on: daySchema,
          number: z.string(),
          kind: z.enum(chargedKinds),
          category: z.string(),
          quantity: z.int().meta({ description: 'Signed: arrivals positive, pickups negative' }),
          movementId: idSchema.nullable(),
          units: z.array(movedUnits),
        }),
      ),
    }),
  })
  .meta({ id: 'DocumentInFull' });
