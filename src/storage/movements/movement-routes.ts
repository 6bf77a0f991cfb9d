import { z } from 'zod';
import type { Deps } from '../../shared/command.ts';
import { endpoint } from '../../http/endpoint.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { pageOf } from '../../shared/page.ts';
import { daySchema, idSchema } from '../../shared/schemas.ts';
import { readMovementDay } from './movement-day-read.ts';
import { getMovement, listMovements } from './movement-read.ts';
import {
  deliverySchema,
  movementDaySchema,
  movementFilterSchema,
  movementStateSchema,
  pickupSchema,
  recordedMovementSchema,
  recordedReversalSchema,
  reversalSchema,
} from './movement-schemas.ts';
import { recordDelivery } from './record-delivery.ts';
import { recordPickup } from './record-pickup.ts';
import { reverseMovement } from './reverse-movement.ts';
import { dayAsked } from '../../warehouses/warehouses/day-asked-read.ts';
import { movementWorkbook } from './movement-columns.ts';

const tag = 'Movements';

const params = z.strictObject({ id: idSchema });

/** Deliveries, pickups, reversals, and the journal of all of them. */
export function movementEndpoints(deps: Deps): readonly Endpoint[] {
  return [...recordingEndpoints(deps), ...journalEndpoints(deps)];
}

function recordingEndpoints(deps: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/deliveries',
      tag,
      summary: 'Record tires that arrived: one lot a line',
      description:
        'A day after today at the warehouse is refused (inTheFuture). A delivery that overfills a slot is refused (slotOverfilled, with the nearest slots that fit) unless it ' +
        'carries overfillReason.',
      may: 'recordMovements',
      body: deliverySchema,
      answer: recordedMovementSchema,
      status: 201,
      handle: ({ command, body }) => recordDelivery(deps, command, body),
    }),
    endpoint({
      method: 'post',
      path: '/pickups',
      tag,
      summary: 'Record tires that were given back; without lotId first in, first out within the category',
      description:
        'A day after today at the warehouse is refused (inTheFuture). Stock never goes below zero on any day: stockShort names the first day, the lot, the shortage.',
      may: 'recordMovements',
      body: pickupSchema,
      answer: recordedMovementSchema,
      status: 201,
      handle: ({ command, body }) => recordPickup(deps, command, body),
    }),
    endpoint({
      method: 'post',
      path: '/movements/:id/reversal',
      tag,
      summary: 'Undo a movement recorded by mistake',
      may: 'recordMovements',
      params,
      body: reversalSchema,
      answer: recordedReversalSchema,
      status: 201,
      handle: ({ command, params, body }) =>
        reverseMovement(deps, command, { ...body, movementId: params.id }),
    }),
  ];
}

function journalEndpoints(deps: Deps): readonly Endpoint[] {
  const { db } = deps;
  return [
    endpoint({
      method: 'get',
      path: '/movements',
      tag,
      summary: 'List movements by the day they happened, newest first',
      may: 'readStock',
      query: movementFilterSchema,
      answer: pageOf(movementStateSchema),
      workbook: movementWorkbook,
      handle: ({ query }) => listMovements(db, query),
    }),
    endpoint({
      method: 'get',
      path: '/movements/day',
      tag,
      summary: 'What came and went on a day, today at the warehouse by default',
      may: 'readStock',
      query: z.strictObject({ on: daySchema.optional(), warehouseId: idSchema.optional() }),
      answer: movementDaySchema,
      handle: async ({ query }) => readMovementDay(db, { ...query, on: await dayAsked(deps, query) }),
    }),
    endpoint({
      method: 'get',
      path: '/movements/:id',
      tag,
      summary: 'One movement with its lines, who recorded it, and what reversed it',
      may: 'readStock',
      params,
      answer: movementStateSchema,
      handle: ({ params }) => getMovement(db, params.id),
    }),
  ];
}
