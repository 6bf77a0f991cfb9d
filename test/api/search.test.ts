import type { SearchHit } from '../../src/search/search-read.ts';
import type { Role } from '../../src/shared/actor.ts';
import { given } from '../support/given.ts';
import type { TestApp } from '../support/test-app.ts';
import { createTestApp } from '../support/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(async () => {
  await app.close();
});

async function found(q: string, role: Role = 'accountant'): Promise<readonly SearchHit[]> {
  const answer = await app
    .as(role)
    .get(`/search?q=${encodeURIComponent(q)}`)
    .expect(200);
  return (answer.body as { items: SearchHit[] }).items;
}

const kinds = (hits: readonly SearchHit[]) => hits.map(({ kind }) => kind);

test('a few letters find the client, his contract, his plate and the slot, whatever their case', async () => {
  const client = await given(app).client({ name: 'ООО «Ёлка Транс»' });
  const contract = await given(app).contract({ clientId: client.id, number: 'Ёлка-1' });
  const warehouse = await given(app).warehouse();
  await given(app).category({ code: 'R16-18' });
  await given(app).slots(warehouse.id, [{ code: 'ёлка-ряд', capacity: 8 }]);
  await given(app).delivery({
    contractId: contract.id,
    warehouseId: warehouse.id,
    lines: [{ category: 'R16-18', quantity: 4, slot: 'ёлка-ряд', plate: 'Е777ЛК77' }],
  });
  const hits = await found('ЁЛКА');
  expect(kinds(hits)).toEqual(['client', 'contract', 'slot']);
  expect(hits[0]).toMatchObject({ id: client.id, title: 'ООО «Ёлка Транс»' });
  expect(await found('е777')).toMatchObject([{ kind: 'plate', title: 'Е777ЛК77', hint: 'ООО «Ёлка Транс»' }]);
});

test('what a person types is taken literally', async () => {
  await given(app).client({ name: 'ООО «Сто процентов»' });
  expect(await found('%')).toEqual([]);
  expect(await found('___')).toEqual([]);
});
