import { charges } from '../support/billing.ts';
import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

/** The client of the design's worked example: 20 tires on 10 October 2025, 20 more on 1 November. */
async function workedExample(terms: Record<string, unknown> = {}) {
  const build = given(app);
  const warehouse = await build.warehouse();
  const contract = await build.contract(terms);
  const of = { contractId: contract.id, warehouseId: warehouse.id };
  await build.delivery({ ...of, occurredOn: '2025-10-10', lines: [{ quantity: 20 }] });
  await build.delivery({ ...of, occurredOn: '2025-11-01', lines: [{ quantity: 20 }] });
  return of;
}

const pickupOf8 = { occurredOn: '2025-11-20', lines: [{ category: 'R16-18', quantity: 8 }] };

test('440 unit-days at 150.00 a month in October cost 2129.03 (rule R5)', async () => {
  const { contractId } = await workedExample();
  expect(await charges(app, contractId, '2025-10')).toMatchObject({
    month: '2025-10',
    lines: [
      {
        serviceMonth: '2025-10',
        category: 'R16-18',
        price: '150.00',
        per: 'month',
        basisDays: 31,
        unitDays: 440,
        freeUnitDays: 0,
        amount: '2129.03',
        vatRate: '20',
        vatAmount: '354.84',
      },
    ],
    total: '2129.03',
    vatTotal: '354.84',
    billed: '0.00',
    difference: '2129.03',
    problems: [],
  });
});

test('a whole month of 40 units is exactly 40 prices (rule R5)', async () => {
  const { contractId } = await workedExample();
  expect(await charges(app, contractId, '2025-11')).toMatchObject({
    lines: [{ unitDays: 1200, amount: '6000.00' }],
    total: '6000.00',
  });
});

test.each([
  { dayCount: 'arrival', unitDays: 1112, amount: '5560.00' },
  { dayCount: 'departure', unitDays: 1100, amount: '5500.00' },
  { dayCount: 'both', unitDays: 1120, amount: '5600.00' },
])(
  'with day count $dayCount, 8 picked up on 20 November leave $unitDays unit-days (rule R3)',
  async (example) => {
    const of = await workedExample({ dayCount: example.dayCount });
    await given(app).pickup({ ...of, ...pickupOf8 });
    const november = await charges(app, of.contractId, '2025-11');
    expect(november.lines).toMatchObject([{ unitDays: example.unitDays, amount: example.amount }]);
    const counted = november.days.reduce((total, day) => total + day.quantity, 0);
    expect(counted).toBe(example.unitDays);
  },
);

test('a price that rises on 16 November makes two lines, 3000.00 and 3300.00 (rule R4)', async () => {
  const tariff = await given(app).tariff();
  const { contractId } = await workedExample({ tariffId: tariff.id });
  await app
    .as('accountant')
    .post(`/tariffs/${tariff.id}/rates`, {
      category: 'R16-18',
      validFrom: '2025-11-16',
      price: '165.00',
      per: 'month',
    })
    .expect(201);
  expect((await charges(app, contractId, '2025-11')).lines).toMatchObject([
    { price: '150.00', unitDays: 600, amount: '3000.00' },
    { price: '165.00', unitDays: 600, amount: '3300.00' },
  ]);
});

test('in and out on the same day count 0, 0 and 1 (rule R3)', async () => {
  const build = given(app);
  const counted: Record<string, number> = {};
  for (const dayCount of ['arrival', 'departure', 'both']) {
    const contract = await build.contract({ dayCount });
    const warehouse = await build.warehouse();
    const of = { contractId: contract.id, warehouseId: warehouse.id, occurredOn: '2025-10-31' };
    await build.delivery({ ...of, lines: [{ quantity: 1 }] });
    await build.pickup({ ...of, lines: [{ category: 'R16-18', quantity: 1 }] });
    const months = await Promise.all(['2025-10', '2025-11'].map((month) => charges(app, contract.id, month)));
    counted[dayCount] = months.flatMap(({ lines }) => lines).reduce((days, line) => days + line.unitDays, 0);
  }
  expect(counted).toEqual({ arrival: 0, departure: 0, both: 1 });
});

test('a night over the end of a month is charged once, in the month its day count gives (rule R3)', async () => {
  const build = given(app);
  const counted: Record<string, number[]> = {};
  for (const dayCount of ['arrival', 'departure', 'both']) {
    const contract = await build.contract({ dayCount });
    const warehouse = await build.warehouse();
    const of = { contractId: contract.id, warehouseId: warehouse.id };
    await build.delivery({ ...of, occurredOn: '2025-10-31', lines: [{ quantity: 1 }] });
    await build.pickup({ ...of, occurredOn: '2025-11-01', lines: [{ category: 'R16-18', quantity: 1 }] });
    const months = await Promise.all(['2025-10', '2025-11'].map((month) => charges(app, contract.id, month)));
    counted[dayCount] = months.map(({ lines }) => lines.reduce((days, line) => days + line.unitDays, 0));
  }
  expect(counted).toEqual({ arrival: [1, 0], departure: [0, 1], both: [1, 1] });
});

test('a reversed delivery and its reversal count as nothing, whatever the day count (rule R1)', async () => {
  for (const dayCount of ['arrival', 'departure', 'both']) {
    const contract = await given(app).contract({ dayCount });
    const delivery = await given(app).delivery({ contractId: contract.id, occurredOn: '2025-10-10' });
    await app
      .as('storekeeper')
      .post(`/movements/${delivery.id}/reversal`, { reason: 'Не тот клиент' })
      .expect(201);
    expect(await charges(app, contract.id, '2025-10')).toMatchObject({ lines: [], days: [], total: '0.00' });
  }
});

test('a leap February has 29 chargeable days and divides a month price by 29', async () => {
  const contract = await given(app).contract({
    startsOn: '2023-10-01',
    endsOn: '2024-04-30',
    signedOn: '2023-09-01',
  });
  const tariff = await given(app).tariff({
    rates: [{ category: 'R16-18', validFrom: '2023-01-01', price: '145.00', per: 'month' }],
  });
  await app.as('accountant').patch(`/contracts/${contract.id}`, { tariffId: tariff.id }).expect(200);
  await given(app).delivery({ contractId: contract.id, occurredOn: '2024-02-28', lines: [{ quantity: 3 }] });
  expect((await charges(app, contract.id, '2024-02')).lines).toMatchObject([
    { basisDays: 29, unitDays: 6, amount: '30.00' },
  ]);
});

test('a contract over the new year pays 20 % for December and 22 % for January (rule R8)', async () => {
  const { contractId } = await workedExample();
  const [december, january] = await Promise.all(
    ['2025-12', '2026-01'].map((month) => charges(app, contractId, month)),
  );
  expect(december).toMatchObject({ total: '6000.00', lines: [{ vatRate: '20', vatAmount: '1000.00' }] });
  expect(january).toMatchObject({ total: '6000.00', lines: [{ vatRate: '22', vatAmount: '1081.97' }] });
});

test('VAT on top is added to what is to be paid (rule R8)', async () => {
  const { contractId } = await workedExample({ vatIncluded: false });
  expect(await charges(app, contractId, '2026-01')).toMatchObject({
    total: '7320.00',
    vatTotal: '1320.00',
    lines: [{ amount: '6000.00', vatAmount: '1320.00' }],
  });
});

test('a season price is divided by the days of the season, both ends included (rule R4)', async () => {
  const tariff = await given(app).tariff({
    rates: [{ category: 'R16-18', validFrom: '2025-01-01', price: '802.50', per: 'season' }],
  });
  const { contractId } = await workedExample({ tariffId: tariff.id });
  expect((await charges(app, contractId, '2025-10')).lines).toMatchObject([
    { per: 'season', basisDays: 212, unitDays: 440, amount: '1665.57' },
  ]);
});

test('units that stay after the end go on being charged (rule R4)', async () => {
  const { contractId } = await workedExample();
  expect((await charges(app, contractId, '2026-05')).lines).toMatchObject([
    { unitDays: 1240, amount: '6000.00' },
  ]);
});

test('days without a rate are a problem with their dates, not a silent zero (rule R15)', async () => {
  const tariff = await given(app).tariff({
    rates: [{ category: 'R16-18', validFrom: '2025-10-20', price: '150.00', per: 'month' }],
  });
  const { contractId } = await workedExample({ tariffId: tariff.id });
  const october = await charges(app, contractId, '2025-10');
  expect(october.problems).toMatchObject([{ code: 'rateMissing' }]);
  expect(october.problems[0]?.message).toContain('с 01.10.2025 по 19.10.2025');
  expect(october.lines).toMatchObject([{ unitDays: 240 }]);
});

test('a season price without a season end and a month without a VAT regime are problems (rule R15)', async () => {
  const tariff = await given(app).tariff({
    rates: [{ category: 'R16-18', validFrom: '2025-01-01', price: '800.00', per: 'season' }],
  });
  const endless = await workedExample({ tariffId: tariff.id, endsOn: undefined });
  expect((await charges(app, endless.contractId, '2025-10')).problems).toMatchObject([
    { code: 'seasonEndMissing' },
  ]);

  const organization = await given(app).organization({ vat: [{ validFrom: '2025-11-01', rate: '20' }] });
  const early = await workedExample({ organizationId: organization.id });
  expect((await charges(app, early.contractId, '2025-10')).problems).toMatchObject([
    { code: 'vatRegimeMissing' },
  ]);
  expect((await charges(app, early.contractId, '2025-11')).problems).toEqual([]);
});

test('months before billFrom were billed elsewhere: nothing of them is left to bill (rule R9)', async () => {
  const { contractId } = await workedExample({ billFrom: '2025-11' });
  expect(await charges(app, contractId, '2025-10')).toMatchObject({ total: '2129.03', difference: '0.00' });
  expect(await charges(app, contractId, '2025-11')).toMatchObject({
    total: '6000.00',
    difference: '6000.00',
  });
});

test('the charges of a month are refused to a storekeeper, to nonsense and for an unknown contract', async () => {
  const { contractId } = await workedExample();
  const path = `/contracts/${contractId}/charges`;
  await app.as('storekeeper').get(`${path}?month=2025-10`).expect(403);
  await app.as('accountant').get(path).expect(400);
  await app.as('accountant').get(`${path}?month=2025-13`).expect(400);
  await app.as('accountant').get(`${path}?month=2025-10&year=2025`).expect(400);
  await app
    .as('accountant')
    .get('/contracts/0199d4a2-0000-7000-8000-000000000000/charges?month=2025-10')
    .expect(404);
});
