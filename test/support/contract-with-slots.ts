import type { Response } from 'supertest';
import { given } from './given.ts';
import type { MadeDelivery } from './given.ts';
import type { TestApp } from './test-app.ts';

interface AskedLine {
  readonly category?: string;
  readonly slot?: string;
  readonly lotId?: string;
  readonly quantity: number;
}

/** An answer of the API as tests look at it: what was recorded, or the refusal. */
export interface Answer {
  readonly status: number;
  readonly recorded: MadeDelivery;
  readonly code: string;
  readonly detail: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * A contract from 1 October 2025 and a warehouse of its own with slots A-1 (20 places), A-2 (40), A-3 (20), B-1 (100)
 * and B-2 (4); categories R16-18 (1 place) and ATV (40 places). The storekeeper calls the API.
 */
export async function makeContractWithSlots(app: TestApp) {
  const give = given(app);
  await give.category({ code: 'ATV', places: 40 });
  const [contract, warehouse] = await Promise.all([give.contract(), give.warehouse()]);
  await give.slots(warehouse.id, [
    { code: 'A-1', zone: 'A', capacity: 20 },
    { code: 'A-2', zone: 'A', capacity: 40 },
    { code: 'A-3', zone: 'A', capacity: 20 },
    { code: 'B-1', zone: 'B', capacity: 100 },
    { code: 'B-2', zone: 'B', capacity: 4 },
  ]);
  const ids = { contractId: contract.id, warehouseId: warehouse.id };
  const post = async (path: string, body: object, key?: string) =>
    answerOf(await app.as('storekeeper').post(path, body, key));

  return {
    ...ids,
    /** Lines may leave out the category R16-18. */
    deliver: (occurredOn: string, lines: readonly AskedLine[], change: object = {}, key?: string) =>
      post(
        '/deliveries',
        { ...ids, occurredOn, lines: lines.map((line) => ({ category: 'R16-18', ...line })), ...change },
        key,
      ),
    pickUp: (occurredOn: string, lines: readonly AskedLine[], change: object = {}, key?: string) =>
      post('/pickups', { ...ids, occurredOn, lines, ...change }, key),
    reverse: (movementId: string, key?: string) =>
      post(`/movements/${movementId}/reversal`, { reason: 'Ошибка ввода' }, key),
    /** `A-1 R16-18 20` for every lot in stock, oldest first. */
    async stock(on?: string): Promise<string[]> {
      const day = on === undefined ? '' : `&on=${on}`;
      const answer = await app.as('storekeeper').get(`/stock?contractId=${ids.contractId}${day}`);
      const { items } = answer.body as { items: { slot: string; category: string; quantity: number }[] };
      return items.map((item) => `${item.slot} ${item.category} ${item.quantity}`);
    },
  };
}

function answerOf({ status, body }: Response): Answer {
  const { code = '', detail = '', details = {} } = body as Partial<Answer>;
  return { status, recorded: body as MadeDelivery, code, detail, details };
}
