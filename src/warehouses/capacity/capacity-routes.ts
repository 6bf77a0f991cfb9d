import { z } from 'zod';
import type { Deps } from '../../shared/command.ts';
import type { Day } from '../../shared/dates.ts';
import { endpoint } from '../../http/endpoint.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { periodQuery } from '../../shared/period-query.ts';
import { daySchema, idSchema } from '../../shared/schemas.ts';
import { clientOccupancyOrder, listClientOccupancy } from './client-occupancy-read.ts';
import { readCapacity, readCapacityHistory, readZones } from './capacity-read.ts';
import { dayAsked } from '../warehouses/day-asked-read.ts';
import { capacityDayWorkbook, clientOccupancyWorkbook, zoneWorkbook } from './capacity-columns.ts';
import { getWarehouse } from '../warehouses/warehouse-read.ts';

const tag = 'Capacity';

const places = {
  capacity: z.int(),
  occupied: z.int(),
  reserved: z.int().meta({ description: 'Held for requests' }),
  blocked: z.int().meta({ description: 'In slots that are closed' }),
  free: z.int().meta({ description: 'capacity − occupied − reserved − blocked; negative when overfilled' }),
};

const capacitySchema = z
  .object({
    on: daySchema,
    ...places,
    zones: z.array(z.object({ warehouseId: idSchema, zone: z.string(), ...places })),
  })
  .meta({ id: 'Capacity' });

const warehouseSchema = z
  .object({ warehouseId: idSchema, warehouseName: z.string(), ...places })
  .meta({ id: 'WarehouseCapacity' });

const zoneSchema = z
  .object({
    warehouseId: idSchema,
    warehouseName: z.string(),
    zone: z.string().meta({ description: 'Empty for slots without a zone' }),
    ...places,
    overfilled: z
      .array(z.object({ slot: z.string(), capacity: z.int(), occupied: z.int() }))
      .meta({ description: 'Slots that hold more than their capacity' }),
  })
  .meta({ id: 'ZoneCapacity' });

const zonesSchema = pageOf(zoneSchema).extend({
  warehouses: z.array(warehouseSchema).meta({
    description: 'Of each warehouse that has slots, all its zones together, in the order of `items`',
  }),
});

const capacityDaySchema = z
  .object({ on: daySchema, capacity: z.int(), occupied: z.int(), free: z.int() })
  .meta({ id: 'CapacityDay' });

const clientOccupancySchema = z
  .object({
    clientId: idSchema,
    clientName: z.string(),
    places: z.int(),
    units: z.int(),
    share: z.number().meta({ description: 'Of all places that are occupied, 0 to 1', example: 0.125 }),
  })
  .meta({ id: 'ClientOccupancy' });

const maxHistoryDays = 1100;

const historyQuery = periodQuery(
  { from: daySchema, to: daySchema, warehouseId: idSchema.optional() },
  { days: maxHistoryDays },
);

const place = { warehouseId: idSchema.optional(), on: daySchema.optional() };

/** How much room there is, where, and who takes it: now and on any day. */
export function capacityEndpoints(deps: Deps): readonly Endpoint[] {
  const { db } = deps;
  return [
    endpoint({
      method: 'get',
      path: '/capacity',
      tag,
      summary: 'Free places at the close of a day, today by default',
      may: 'readStock',
      query: z.strictObject(place),
      answer: capacitySchema,
      handle: async ({ query }) => readCapacity(db, await placeAsked(deps, query)),
    }),
    endpoint({
      method: 'get',
      path: '/capacity/zones',
      tag,
      summary: 'The same by warehouse and zone, with the slots that are overfilled',
      may: 'readStock',
      query: z.strictObject(place),
      answer: zonesSchema,
      workbook: zoneWorkbook,
      handle: async ({ query }) => {
        const { warehouses, zones } = await readZones(db, await placeAsked(deps, query));
        return { items: zones, nextCursor: null, warehouses };
      },
    }),
    endpoint({
      method: 'get',
      path: '/capacity/by-client',
      tag,
      summary: 'Who occupies how many places at the close of a day, most first',
      may: 'readStock',
      query: z.strictObject({ ...place, ...sortedPageQuery(clientOccupancyOrder) }),
      answer: pageOf(clientOccupancySchema),
      workbook: clientOccupancyWorkbook,
      handle: async ({ query }) => listClientOccupancy(db, { ...query, ...(await placeAsked(deps, query)) }),
    }),
    endpoint({
      method: 'get',
      path: '/capacity/history',
      tag,
      summary: `Free places of every day of a period of at most ${maxHistoryDays} days`,
      may: 'readStock',
      query: historyQuery,
      answer: pageOf(capacityDaySchema),
      workbook: capacityDayWorkbook,
      handle: async ({ query }) => {
        if (query.warehouseId !== undefined) await getWarehouse(db, query.warehouseId);
        return { items: await readCapacityHistory(db, query), nextCursor: null };
      },
    }),
  ];
}

/** The asked warehouse, or all of them, and the asked day, or the day it is there. */
async function placeAsked(
  deps: Deps,
  asked: { readonly warehouseId?: string | undefined; readonly on?: Day | undefined },
): Promise<{ warehouseId: string | undefined; on: Day }> {
  return { warehouseId: asked.warehouseId, on: await dayAsked(deps, asked) };
}
