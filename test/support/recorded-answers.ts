import { isDeepStrictEqual } from 'node:util';
import { addDays, categories } from './invented-world.ts';
import { documentLineFields } from './played-history.ts';
import type { PlayedHistory } from './played-history.ts';
import { listIn, partOf, row, rowsOf, spansOfDays } from './recorded-rows.ts';

type Answers = Readonly<Record<string, unknown>>;

/** Everything the API tells of a history when it is over, in lines of text, ids by their names. */
export async function answersAfter(played: PlayedHistory): Promise<Answers> {
  const [charges, stock, space, documents] = await Promise.all([
    chargesOf(played),
    stockOf(played),
    spaceOf(played),
    documentsOf(played),
  ]);
  return { story: played.story, charges, ...stock, ...space, ...documents };
}

/** The answers to many questions by their names, all asked at the same time. */
async function byName<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  ask: (item: Item) => Promise<unknown>,
): Promise<Answers> {
  const asked = items.map(async (item): Promise<[string, unknown]> => [nameOf(item), await ask(item)]);
  return Object.fromEntries(await Promise.all(asked));
}

/** Month ends, a day in between, and the last day, which is today. */
function days({ world }: PlayedHistory): readonly string[] {
  const ends = [2, 4].map((place) => addDays(`${world.months[place] ?? ''}-01`, -1));
  return [...ends, addDays(world.firstDay, 75), world.lastDay];
}

function chargesOf(played: PlayedHistory): Promise<Answers> {
  const { names, world, contracts } = played;
  const pairs = contracts.flatMap((id) => world.months.map((month) => ({ id, month })));
  const fields = 'serviceMonth category unitDays freeUnitDays price per basisDays amount vatRate vatAmount';
  return byName(
    pairs,
    ({ id, month }) => `${names.of(id)} ${month}`,
    async ({ id, month }) => {
      const charges = await played.get(`/contracts/${id}/charges?month=${month}`);
      return {
        sums: row(names, charges, 'month total vatTotal billed difference'),
        lines: rowsOf(names, charges, 'lines', fields),
        days: spansOfDays(
          listIn(charges, 'days').map((day) => ({
            on: String(partOf(day, 'on')),
            rest: row(names, day, 'category quantity'),
          })),
        ),
        problems: rowsOf(names, charges, 'problems', 'code serviceMonth? category? message'),
      };
    },
  );
}

async function stockOf(played: PlayedHistory): Promise<Answers> {
  const { names, contracts, warehouses, world } = played;
  const asList = async (path: string, list: string, fields: string) =>
    rowsOf(names, await played.get(path), list, fields);
  const held = 'lotId slot quantity remaining ageDays';
  const inFull = `lotId contractNumber category warehouseId zone ${held} deliveredOn plate brand size season`;
  const places = contracts.flatMap((contract) => warehouses.map((warehouse) => ({ contract, warehouse })));
  const units = contracts.flatMap((id) => days(played).map((on) => ({ id, on })));
  return {
    movements: await asList(
      '/movements?limit=500&sort=date',
      'items',
      'id kind contractNumber warehouseName occurredOn quantity overfillReason reason reversesId reversedById',
    ),
    stockToday: await asList('/stock?limit=500', 'items', inFull),
    stock: await byName(
      days(played).slice(0, -1),
      (on) => on,
      (on) => asList(`/stock?limit=500&on=${on}`, 'items', held),
    ),
    contractStock: await byName(
      contracts,
      (id) => names.of(id),
      (id) => asList(`/contracts/${id}/stock`, 'items', 'category name quantity places'),
    ),
    pickable: await byName(
      places,
      ({ contract, warehouse }) => `${names.of(contract)} ${names.of(warehouse)}`,
      async ({ contract, warehouse }) => {
        const on = addDays(world.lastDay, -40);
        const found = await played.get(
          `/stock/pickable?contractId=${contract}&warehouseId=${warehouse}&on=${on}`,
        );
        const lots = listIn(found, 'categories').flatMap((category) =>
          rowsOf(names, category, 'lots', 'lotId category slot quantity remaining'),
        );
        return {
          categories: rowsOf(names, found, 'categories', 'category name quantity remaining'),
          lots,
          elsewhere: rowsOf(names, found, 'elsewhere', 'warehouseName quantity remaining'),
        };
      },
    ),
    countedUnits: await byName(
      units,
      ({ id, on }) => `${names.of(id)} ${on}`,
      ({ id, on }) => asList(`/contracts/${id}/counted-units?on=${on}`, 'items', 'lotId category quantity'),
    ),
  };
}

const room = 'capacity occupied reserved blocked free';

async function spaceOf(played: PlayedHistory): Promise<Answers> {
  const { names, world, warehouses } = played;
  return {
    capacity: await byName(
      days(played),
      (on) => on,
      (on) => roomOn(played, on),
    ),
    capacityHistory: await byName(
      ['', ...warehouses],
      (id) => (id === '' ? 'all' : names.of(id)),
      async (id) => {
        const where = id === '' ? '' : `&warehouseId=${id}`;
        const found = await played.get(
          `/capacity/history?from=${addDays(world.firstDay, 10)}&to=${world.lastDay}${where}`,
        );
        return spansOfDays(
          listIn(found, 'items').map((day) => ({
            on: String(partOf(day, 'on')),
            rest: row(names, day, 'capacity occupied free'),
          })),
        );
      },
    ),
    slots: await slotsOf(played),
    suggestions: await suggestionsOf(played),
  };
}

async function roomOn(played: PlayedHistory, on: string): Promise<Answers> {
  const { names, warehouses } = played;
  const [all, zones, clients, here] = await Promise.all([
    played.get(`/capacity?on=${on}`),
    played.get(`/capacity/zones?on=${on}`),
    played.get(`/capacity/by-client?on=${on}`),
    played.get(`/capacity/by-client?on=${on}&warehouseId=${warehouses[0] ?? ''}`),
  ]);
  return {
    all: row(names, all, `on ${room}`),
    zonesOfAll: rowsOf(names, all, 'zones', `warehouseId zone ${room}`),
    zones: rowsOf(names, zones, 'items', `warehouseName zone ${room} overfilled`),
    warehouses: rowsOf(names, zones, 'warehouses', `warehouseName ${room}`),
    byClient: rowsOf(names, clients, 'items', 'clientName places units share'),
    byClientHere: rowsOf(names, here, 'items', 'clientName places units share'),
  };
}

function slotsOf(played: PlayedHistory): Promise<Answers> {
  const { names, warehouses } = played;
  const asked = warehouses.flatMap((id) => days(played).map((on) => ({ id, on })));
  return byName(
    asked,
    ({ id, on }) => `${names.of(id)} ${on}`,
    async ({ id, on }) =>
      rowsOf(
        names,
        await played.get(`/warehouses/${id}/slots?on=${on}`),
        'items',
        'code zone capacity occupied free overfilled',
      ),
  );
}

/** Where a line of each category would go, beside another line of the same delivery. */
function suggestionsOf(played: PlayedHistory): Promise<Answers> {
  const { names, world, contracts, warehouses } = played;
  const warehouseId = warehouses[0] ?? '';
  const on = addDays(world.lastDay, -50);
  const others = encodeURIComponent(JSON.stringify([{ category: 'R13-15', slot: 'A-01', quantity: 5 }]));
  const asked = contracts.flatMap((id) => categories.map(({ code }) => ({ id, code })));
  return byName(
    asked,
    ({ id, code }) => `${names.of(id)} ${code}`,
    async ({ id, code }) => {
      const found = await played.get(
        `/slots/suggestions?warehouseId=${warehouseId}&contractId=${id}&on=${on}&category=${code}` +
          `&quantity=2&slot=B-02&others=${others}`,
      );
      return [
        row(names, found, 'places asked'),
        ...rowsOf(names, found, 'items', 'slot zone capacity free fits alike'),
      ];
    },
  );
}

async function documentsOf(played: PlayedHistory): Promise<Answers> {
  const { names, world, invoices } = played;
  const [pairs, months, byClient, toClose] = await Promise.all([
    played.get('/documents?limit=500&sort=date'),
    played.get(`/revenue?from=${world.months[0] ?? ''}&to=${world.months.at(-1) ?? ''}`),
    played.get(`/revenue/by-client?from=${world.months[0] ?? ''}&to=${world.months.at(-1) ?? ''}`),
    played.get('/billing-months'),
  ]);
  const pairFields =
    'invoiceId invoiceNumber actNumber month date dueOn clientName contractNumber unitDays status total vatTotal';
  const revenue = 'invoices total vatTotal';
  return {
    documents: rowsOf(names, pairs, 'items', pairFields).toSorted(),
    invoices: await byName(
      invoices,
      (id) => names.of(id),
      (id) => documentInFull(played, id),
    ),
    revenue: [
      row(names, months, revenue),
      ...rowsOf(names, months, 'items', `month clients ${revenue}`),
      ...rowsOf(names, byClient, 'items', `clientName ${revenue} share`),
    ],
    billingMonths: [
      row(names, toClose, 'suggested'),
      ...rowsOf(names, toClose, 'items', 'month over stored invoices total'),
    ],
  };
}

async function documentInFull({ names, get }: PlayedHistory, id: string): Promise<Answers> {
  const invoice = await get(`/invoices/${id}`);
  const act = await get(`/acts/${String(partOf(invoice, 'actId'))}`);
  const alike = ['month', 'date', 'dueOn', 'status', 'total', 'vatTotal', 'lines', 'calculation'];
  return {
    document: row(
      names,
      invoice,
      'number actNumber month date dueOn contractNumber status voided.reason? total vatTotal dayCount vatIncluded',
    ),
    actIsAlike: alike.every((part) => isDeepStrictEqual(partOf(invoice, part), partOf(act, part))),
    lines: rowsOf(names, invoice, 'lines', documentLineFields),
    runs: rowsOf(
      names,
      invoice,
      'calculation.runs',
      'serviceMonth category from to days quantity unitDays price per',
    ),
    movements: listIn(invoice, 'calculation.movements').map((movement) =>
      [
        names.of(`number ${String(partOf(movement, 'number'))}`),
        row(names, movement, 'on kind category quantity'),
        ...rowsOf(names, movement, 'units', 'plate slot quantity'),
      ].join('; '),
    ),
  };
}
