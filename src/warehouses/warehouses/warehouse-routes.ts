import { z } from 'zod';
import { changeOf } from '../../shared/change.ts';
import { today } from '../../shared/clock.ts';
import type { Deps } from '../../shared/command.ts';
import { defaultTimeZone, isTimeZone } from '../../shared/dates.ts';
import { endpoint } from '../../http/endpoint.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { withRule } from '../../shared/schema-rule.ts';
import { daySchema, idSchema, newIdSchema, text, wholeNumber } from '../../shared/schemas.ts';
import { addSlots } from '../slots/add-slots.ts';
import { changeWarehouse } from './change-warehouse.ts';
import { dayAsked } from './today-at.ts';
import { createWarehouse } from './create-warehouse.ts';
import type { Warehouse } from './warehouse.ts';
import { slotWorkbook } from '../slots/slot-columns.ts';
import { warehouseWorkbook } from './warehouse-columns.ts';
import { listSlots, listWarehouses, slotOrder, warehouseOrder } from './warehouse-read.ts';

const tag = 'Warehouses';

const warehouseSchema = z
  .object({
    id: idSchema,
    code: z.string(),
    name: z.string(),
    timeZone: z.string(),
    today: daySchema.meta({ description: 'The day it is there now: no movement is dated after it' }),
  })
  .meta({ id: 'Warehouse' });

const nameSchema = text(200);

const timeZoneSchema = withRule(text(60), isTimeZone, {
  ru: 'Нужен часовой пояс по имени, например Europe/Moscow или Asia/Yekaterinburg.',
  en: 'The name of a time zone is expected, such as Europe/Moscow.',
}).default(defaultTimeZone);

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
});

const partOf = text().optional().meta({ description: 'A part of the code or of the name' });

const params = z.strictObject({ id: idSchema });

/** Warehouses and their slots. */
export function warehouseEndpoints(deps: Deps): readonly Endpoint[] {
  const shown = (warehouse: Warehouse) => ({ ...warehouse, today: today(deps.clock, warehouse.timeZone) });
  return [
    endpoint({
      method: 'post',
      path: '/warehouses',
      tag,
      summary: 'Open a warehouse',
      may: 'manageWarehouses',
      body: z.strictObject({ id: newIdSchema, code: text(50), name: nameSchema, timeZone: timeZoneSchema }),
      answer: warehouseSchema,
      status: 201,
      handle: async ({ command, body }) => shown(await createWarehouse(deps, command, body)),
    }),
    endpoint({
      method: 'get',
      path: '/warehouses',
      tag,
      summary: 'List warehouses by code',
      may: 'readStock',
      query: z.strictObject({ ...sortedPageQuery(warehouseOrder), q: partOf }),
      answer: pageOf(warehouseSchema),
      workbook: warehouseWorkbook,
      handle: async ({ query }) => {
        const { items, nextCursor } = await listWarehouses(deps.db, query);
        return { items: items.map(shown), nextCursor };
      },
    }),
    endpoint({
      method: 'patch',
      path: '/warehouses/:id',
      tag,
      summary: 'Correct the name of a warehouse',
      description: 'The code and the time zone stay.',
      may: 'manageWarehouses',
      params,
      body: changeOf({ name: nameSchema }),
      answer: warehouseSchema,
      handle: async ({ command, params, body }) =>
        shown(await changeWarehouse(deps, command, { ...body, id: params.id })),
    }),
    endpoint({
      method: 'post',
      path: '/warehouses/:id/slots',
      tag,
      summary: 'Add slots, up to 5000 at once, all or none',
      may: 'manageWarehouses',
      params,
      body: z.strictObject({ items: z.array(newSlotSchema).min(1).max(5000) }),
      answer: z.object({ items: z.array(slotSchema) }),
      status: 201,
      handle: ({ command, params, body }) =>
        addSlots(deps, command, { warehouseId: params.id, items: body.items }),
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
