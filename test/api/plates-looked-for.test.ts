import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

const plates = ['А123ВС77', 'А-123-ВС 77', 'a 123 bc 77'] as const;
beforeAll(async () => {
  const give = given(app);
  const warehouse = await give.warehouse();
  await give.slots(warehouse.id, [{ code: 'П-1', capacity: 100 }]);
  for (const plate of plates) {
    const { id: contractId } = await give.contract();
    const lines = [{ quantity: 4, slot: 'П-1', plate }];
    await give.delivery({ contractId, warehouseId: warehouse.id, lines });
  }
});

const everySearch = ['/search?q=', '/stock?q=', '/stock?plate=', '/movements?q=', '/stock/contracts?q='];
const asTyped = ['А-123-ВС', 'а 123 вс', 'A123BC', 'a–123–bc', 'А123ВС77', '123-BC 77'];

test.each(everySearch)('rule R25: %s finds a plate however it was recorded and is typed', async (path) => {
  for (const q of asTyped) {
    const answer = await app
      .as('storekeeper')
      .get(path + encodeURIComponent(q))
      .expect(200);
    expect([q, (answer.body as { items: unknown[] }).items.length]).toEqual([q, plates.length]);
  }
  const none = await app
    .as('storekeeper')
    .get(path + encodeURIComponent('А-124-ВС'))
    .expect(200);
  expect(none.body).toMatchObject({ items: [] });
});
