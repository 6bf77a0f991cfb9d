import { z } from 'zod';
import { changeOf } from '../../shared/change.ts';
import { today } from '../../shared/clock.ts';
import type { Deps } from '../../shared/command.ts';
import { defaultTimeZone, isTimeZone } from '../../shared/dates.ts';
import { endpoint } from '../../http/endpoint.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { withRule } from '../../shared/schema-rule.ts';
import { daySchema, differentSchema, idSchema, newIdSchema, text } from '../../shared/schemas.ts';
import { changeWarehouse } from './change-warehouse.ts';
import { createWarehouse } from './create-warehouse.ts';
import type { Warehouse } from './warehouse.ts';
import { warehouseWorkbook } from './warehouse-columns.ts';
import { listWarehouses, warehouseOrder } from './warehouse-read.ts';

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

const partOf = text().optional().meta({ description: 'A part of the code or of the name' });

const params = z.strictObject({ id: idSchema });

/** Warehouses. */
export function warehouseEndpoints(deps: Deps): readonly Endpoint[] {
  const shown = (warehouse: Warehouse) => ({ ...warehouse, today: today(deps.clock, warehouse.timeZone) });
  return [
    endpoint({
      method: 'post',
      path: '/warehouses',
      tag,
      summary: 'Open a warehouse',
      may: 'manageWarehouses',
      body: z.strictObject({
        id: newIdSchema,
        code: text(50),
        name: nameSchema,
        timeZone: timeZoneSchema,
        different: differentSchema,
      }),
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
  ];
}
