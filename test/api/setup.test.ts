import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

interface Setup {
  done: boolean;
  steps: { step: string; done: boolean; missing: string[] }[];
  counts: Record<string, number>;
}

const setup = async () => (await app.as('administrator').get('/setup')).body as Setup;
const stepOf = async (step: string) => (await setup()).steps.find((one) => one.step === step);

test('an empty installation needs everything; each step says what is missing until it is there', async () => {
  const empty = await setup();
  expect(empty.done).toBe(false);
  expect(empty.steps).toEqual([
    { step: 'organization', done: false, missing: ['organizations'] },
    { step: 'warehouse', done: false, missing: ['warehouses', 'slots'] },
    { step: 'prices', done: false, missing: ['categories', 'rates'] },
    { step: 'contract', done: false, missing: ['clients', 'contracts'] },
  ]);

  const made = given(app);
  const { id: warehouseId } = await made.warehouse();
  expect(await stepOf('warehouse')).toMatchObject({ done: false, missing: ['slots'] });
  await made.slots(warehouseId);
  expect(await stepOf('warehouse')).toMatchObject({ done: true, missing: [] });

  const { id: tariffId } = await made.tariff({ rates: [] });
  expect(await stepOf('prices')).toMatchObject({ done: false, missing: ['categories', 'rates'] });
  await made.contract({ tariffId });
  expect(await setup()).toMatchObject({ done: false, counts: { clients: 1, contracts: 1, slots: 1 } });

  await made.tariff();
  expect((await setup()).done).toBe(true);
});

test.each(['storekeeper', 'accountant', 'manager'] as const)('a %s may ask what is missing', async (role) => {
  expect((await app.as(role).get('/setup')).status).toBe(200);
});

test('nobody without sign-in is told what is missing', async () => {
  expect((await app.anonymous.get('/setup')).status).toBe(401);
});
