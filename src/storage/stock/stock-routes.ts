import { z } from 'zod';
import type { Deps } from '../../shared/command.ts';
import { endpoint } from '../../http/endpoint.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { daySchema, idSchema, text } from '../../shared/schemas.ts';
import { dayAsked } from '../../warehouses/warehouses/day-asked-read.ts';
import { listContractStock } from './contract-stock-read.ts';
import { knownOfLot } from '../lots/lot-schemas.ts';
import { listStock, stockOrder } from './stock-read.ts';
import { contractStockWorkbook, stockWorkbook } from './stock-columns.ts';

const tag = 'Stock';

export const stockItemSchema = z
  .object({
    lotId: idSchema,
    contractId: idSchema,
    contractNumber: z.string(),
    clientId: idSchema,
    clientName: z.string(),
    category: z.string(),
    warehouseId: idSchema,
    warehouseName: z.string(),
    zone: z.string(),
    slot: z.string(),
    quantity: z.int(),
    remaining: z.int().meta({ description: 'What is left of it after all movements recorded so far' }),
    deliveredOn: daySchema,
    ageDays: z.int().meta({ description: 'Days since then, on the asked day' }),
    ...knownOfLot,
  })
  .meta({ id: 'StockItem' });

const contractStockSchema = z
  .object({ category: z.string(), name: z.string(), quantity: z.int(), places: z.int() })
  .meta({ id: 'ContractStock' });

const stockQuery = z.strictObject({
  contractId: idSchema.optional(),
  clientId: idSchema.optional(),
  warehouseId: idSchema.optional(),
  on: daySchema.optional().meta({ description: 'Closing stock of that day, today by default' }),
  category: text(50).optional(),
  slot: text(50).optional(),
  plate: text(20).optional().meta({
    description: 'A part of the plate; case, spaces and Latin or Cyrillic letters do not matter',
  }),
  q: text(100).optional().meta({
    description: "A part of the plate, of the client's name or ИНН, or of the contract's number",
  }),
  ...sortedPageQuery(stockOrder),
});

/** What lies where, now and on any day. */
export function stockEndpoints(deps: Deps): readonly Endpoint[] {
  const { db } = deps;
  return [
    endpoint({
      method: 'get',
      path: '/stock',
      tag,
      summary: 'List what lies where, oldest first',
      may: 'readStock',
      query: stockQuery,
      answer: pageOf(stockItemSchema),
      workbook: stockWorkbook,
      handle: async ({ query }) => listStock(db, { ...query, on: await dayAsked(deps, query) }),
    }),
    endpoint({
      method: 'get',
      path: '/contracts/:id/stock',
      tag,
      summary: 'What lies under a contract today, by category',
      may: 'readStock',
      params: z.strictObject({ id: idSchema }),
      answer: pageOf(contractStockSchema),
      workbook: contractStockWorkbook,
      handle: async ({ params }) => ({
        items: await listContractStock(db, { contractId: params.id, now: deps.clock.now() }),
        nextCursor: null,
      }),
    }),
  ];
}
