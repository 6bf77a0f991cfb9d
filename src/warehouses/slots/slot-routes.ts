import { z } from 'zod';
import type { Deps } from '../../shared/command.ts';
import { endpoint } from '../../http/endpoint.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { daySchema, differentSchema, idSchema, text, wholeNumber } from '../../shared/schemas.ts';
import { dayAsked } from '../warehouses/day-asked-read.ts';
import { addSlots } from './add-slots.ts';
import { slotWorkbook } from './slot-columns.ts';
import { listSlots, slotOrder } from './slot-read.ts';
import type { NewSlot } from './slot.ts';

const tag = 'Warehouses';

const slotFields = {
  code: z.string().meta({ example: 'A-01' }),
  zone: z.string().meta({ description: 'Empty for a slot without a zone' }),
  capacity: z.int().meta({ description: 'Places' }),
};

const slotSchema = z.object({ id: idSchema, ...slotFields }).meta({ id: 'Slot' });

const slotStateSchema = z
  .object({
    id: idSchema,
    ...slotFields,
    occupied: z
      .int()
      .meta({ description: 'Places taken at the close of the fullest day from the asked one on' }),
    free: z.int().meta({ description: 'capacity − occupied; negative when overfilled' }),
    overfilled: z.boolean(),
  })
  .meta({ id: 'SlotState' });

const newSlotSchema = z.strictObject({
  code: text(50),
  zone: z.literal('').or(text(50)).default(''),
  capacity: z.int().min(0).max(1_000_000),
  different: differentSchema,
});

const params = z.strictObject({ id: idSchema });

/** The slots of a warehouse. */
export function slotEndpoints(deps: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/warehouses/:id/slots',
      tag,
      summary: 'Add slots, up to 5000 at once, all or none',
      may: 'manageWarehouses',
      params,
      body: z.strictObject({
        items: z.array(newSlotSchema).min(1).max(5000),
        different: differentSchema.meta({ description: '`different` of every item' }),
      }),
      answer: z.object({ items: z.array(slotSchema) }),
      status: 201,
      handle: ({ command, params, body }) =>
        addSlots(deps, command, { warehouseId: params.id, items: saidDifferent(body) }),
    }),
    endpoint({
      method: 'get',
      path: '/warehouses/:id/slots',
      tag,
      summary: 'List slots by code with what is free on a day and on all later ones',
      may: 'readStock',
      params,
      query: z.strictObject({
        on: daySchema.optional().meta({ description: 'Today when it is left out' }),
        zone: z.string().max(50).optional(),
        q: text(50).optional().meta({ description: 'A part of the code' }),
        fits: wholeNumber(1, 1_000_000).optional().meta({
          description: 'Only slots into which so many places fit on that day',
        }),
        ...sortedPageQuery(slotOrder),
      }),
      answer: pageOf(slotStateSchema),
      workbook: slotWorkbook,
      handle: async ({ params, query }) => {
        const warehouseId = params.id;
        const on = await dayAsked(deps, { warehouseId, on: query.on });
        return listSlots(deps.db, { ...query, warehouseId, on });
      },
    }),
  ];
}

/** What is said of all items is said of each. */
function saidDifferent({
  items,
  different = false,
}: {
  items: readonly NewSlot[];
  different?: boolean | undefined;
}) {
  return items.map((item) => ({ ...item, different: item.different ?? different }));
}
