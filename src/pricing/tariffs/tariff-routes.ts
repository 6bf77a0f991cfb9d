import { z } from 'zod';
import { endpoint, nothing } from '../../http/endpoint.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { changeOf } from '../../shared/change.ts';
import type { Deps } from '../../shared/command.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import {
  daySchema,
  differentSchema,
  idSchema,
  newIdSchema,
  priceSchema,
  text,
} from '../../shared/schemas.ts';
import { codeSchema, partSchema } from '../categories/code-schema.ts';
import { addRate } from './add-rate.ts';
import { changeRate } from './change-rate.ts';
import { changeTariff } from './change-tariff.ts';
import { createTariff } from './create-tariff.ts';
import { deleteRate } from './delete-rate.ts';
import { ratePers } from './rate.ts';
import { rateWorkbook, tariffWorkbook } from './tariff-columns.ts';
import { getTariff, listRates, listTariffs, rateOrder, tariffOrder } from './tariff-read.ts';

const rateFields = {
  category: codeSchema.meta({ description: 'Code of the category', example: 'R16-18' }),
  validFrom: daySchema,
  price: priceSchema,
  per: z
    .enum(ratePers)
    .meta({ description: 'The price of a unit for a day, a calendar month or the season (rule R4)' }),
};
const free = z
  .boolean()
  .meta({ description: 'The price 0 is meant. A run asks about one that is not marked so (rule R15)' });
const newRate = z.strictObject({ ...rateFields, free: free.optional() });
const rateAnswer = z.object({ id: idSchema, ...rateFields, free });

const tariffFields = { code: codeSchema, name: text() };
const tariffAnswer = z.object({ id: idSchema, ...tariffFields });
const tariffWithRatesAnswer = tariffAnswer.extend({ rates: z.array(rateAnswer) });

const byId = { params: z.strictObject({ id: idSchema }) };
const byRateId = { params: z.strictObject({ id: idSchema, rateId: idSchema }) };

/** Price lists and their dated prices (rule R4). */
export function tariffEndpoints(deps: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/tariffs',
      tag: 'Pricing',
      summary: 'Add a tariff with its rates',
      may: 'managePrices',
      body: z.strictObject({
        id: newIdSchema,
        ...tariffFields,
        rates: z.array(newRate).max(1000),
        different: differentSchema,
      }),
      answer: tariffWithRatesAnswer,
      status: 201,
      handle: ({ command, body }) => createTariff(deps, command, body),
    }),
    endpoint({
      method: 'get',
      path: '/tariffs',
      tag: 'Pricing',
      summary: 'Tariffs by code',
      may: 'readPrices',
      query: z.strictObject({ ...sortedPageQuery(tariffOrder), q: partSchema }),
      answer: pageOf(tariffAnswer),
      workbook: tariffWorkbook,
      handle: ({ query }) => listTariffs(deps.db, query),
    }),
    endpoint({
      method: 'get',
      path: '/tariffs/:id',
      tag: 'Pricing',
      summary: 'A tariff with all its rates',
      may: 'readPrices',
      ...byId,
      answer: tariffWithRatesAnswer,
      handle: ({ params }) => getTariff(deps.db, params.id),
    }),
    endpoint({
      method: 'patch',
      path: '/tariffs/:id',
      tag: 'Pricing',
      summary: 'Correct the name of a tariff',
      description: 'The code and the rates stay.',
      may: 'managePrices',
      ...byId,
      body: changeOf({ name: tariffFields.name }),
      answer: tariffWithRatesAnswer,
      handle: ({ command, params, body }) => changeTariff(deps, command, { ...body, id: params.id }),
    }),
    endpoint({
      method: 'get',
      path: '/tariffs/:id/rates',
      tag: 'Pricing',
      summary: 'The rates of a tariff, by category and day',
      may: 'readPrices',
      ...byId,
      query: z.strictObject(sortedPageQuery(rateOrder)),
      answer: pageOf(rateAnswer),
      workbook: rateWorkbook,
      handle: ({ params, query }) => listRates(deps.db, params.id, query),
    }),
    endpoint({
      method: 'post',
      path: '/tariffs/:id/rates',
      tag: 'Pricing',
      summary: 'Add a dated price',
      description:
        'A price never changes: a new one is a new rate from its day on. One of 0 is asked about by every run unless it is `free`.',
      may: 'managePrices',
      ...byId,
      body: newRate,
      answer: rateAnswer,
      status: 201,
      handle: ({ command, params, body }) => addRate(deps, command, { tariffId: params.id, ...body }),
    }),
    endpoint({
      method: 'patch',
      path: '/tariffs/:id/rates/:rateId',
      tag: 'Pricing',
      summary: 'Say of a price of 0 that it is meant',
      description: 'Nothing else of a rate changes. Refused with freeRateHasPrice for a rate with a price.',
      may: 'managePrices',
      ...byRateId,
      body: changeOf({ free }),
      answer: rateAnswer,
      handle: ({ command, params, body }) =>
        changeRate(deps, command, { ...body, tariffId: params.id, id: params.rateId }),
    }),
    endpoint({
      method: 'delete',
      path: '/tariffs/:id/rates/:rateId',
      tag: 'Pricing',
      summary: 'Delete a rate that was typed wrong',
      description:
        'Possible as long as no line of a document, voided or not, refers to it; else 409 rateBilled.',
      may: 'managePrices',
      ...byRateId,
      answer: nothing,
      status: 204,
      handle: ({ command, params }) =>
        deleteRate(deps, command, { tariffId: params.id, rateId: params.rateId }),
    }),
  ];
}
