import { rows } from '../../src/shared/db.ts';
import { innOfCompany } from '../support/given.ts';
import { clientBody, mastersToAskFor } from '../support/look-alike-masters.ts';
import type { AskedMaster } from '../support/look-alike-masters.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();
let kinds: Readonly<Record<string, AskedMaster>>;
beforeAll(async () => {
  kinds = await mastersToAskFor(app);
});

const everyKind = ['contract', 'client', 'warehouse', 'slot', 'category', 'tariff'] as const;
type Kind = (typeof everyKind)[number];

function masterOf(kind: Kind): AskedMaster {
  const master = kinds[kind];
  if (!master) throw new Error(kind);
  return master;
}

function ask(kind: Kind, name: string, change: object = {}) {
  const { path, body } = masterOf(kind);
  return app.as('administrator').post(path, body(name, change));
}

async function make(kind: Kind, name: string, change: object = {}): Promise<string> {
  const answer = await ask(kind, name, change).expect(201);
  return masterOf(kind).made(answer.body).id;
}

/** One spelling and another of the same; `#` makes a pair its own. */
const pairs = [
  ['another dash', 'ХР#-1', 'ХР#–1'],
  ['a minus sign', 'ХР#-1', 'ХР#−1'],
  ['a dash that does not break', 'ХР#-1', 'ХР#‑1'],
  ['spaces around the dash', 'ХР#-1', 'ХР# - 1'],
  ['a space for the dash', 'ХР#-1', 'ХР# 1'],
  ['a space that does not break', 'ХР# 1', 'ХР#\u00a01'],
  ['no dash', 'ХР-#', 'ХР#'],
  ['case', 'ХР#-1', 'хр#-1'],
  ['Latin letters', 'ХРАВЕКМНОРСТУ#', 'XPABEKMHOPCTY#'],
  ['Cyrillic letters', 'XP#-1', 'ХР#-1'],
  ['З and 3', 'А#-З', 'А#-3'],
  ['a small з', 'А#-3', 'а#-з'],
  ['О and 0', 'Б#-О', 'Б#-0'],
  ['a Latin O', 'Б#-O', 'Б#-0'],
  ['І and I', 'В#-ІІ', 'В#-II'],
  ['Ё and Е', 'ЁЛКА-#', 'ЕЛКА-#'],
  ['a leading zero', '00#', '#'],
  ['zeros before a part', 'Г-#/001', 'Г-#/1'],
  ['quotation marks', 'ООО «Вектор #»', 'ООО "Вектор #"'],
  ['all of it', 'ХР–#/ 0З', 'xp-#/3'],
] as const;

/** They do not look alike. */
const unlike = [
  ['1#-11', '1#1-1'],
  ['А-#1', 'А-#2'],
  ['1#-11', '1#11'],
  ['Д-#0', 'Д-#'],
  ['13.#1', '13.#10'],
  ['И#', 'Й#'],
] as const;

const eachKind = <Pair>(table: readonly Pair[]) =>
  everyKind.flatMap((kind) => table.map((pair) => ({ kind, pair })));

let ownNumber = 700;
/** The names of a pair with a number that no other pair has. */
function own(...names: readonly string[]): string[] {
  ownNumber += 1;
  return names.map((name) => name.replace('#', String(ownNumber)));
}

test.each(eachKind(pairs))(
  '$kind: $pair is asked about, and made when it is said to be different',
  async ({ kind, pair: [, one, other] }) => {
    const [first = '', second = ''] = own(one, other);
    const id = await make(kind, first);
    const { known } = masterOf(kind);
    const refused = await ask(kind, second).expect(409);
    expect(refused.body).toMatchObject({
      code: 'looksLike',
      details: { kind, asked: second, resembles: { id, [known]: first } },
    });
    const different = await make(kind, second, { different: true });
    expect(different).not.toBe(id);
  },
);

test.each(eachKind(unlike))('$kind: $pair are two', async ({ kind, pair }) => {
  const [first = '', second = ''] = own(...pair);
  await make(kind, first);
  await make(kind, second);
});

test.each(everyKind)(
  '%s: the sentence says what looks like what, and what to do, in both languages',
  async (kind) => {
    const [first = '', second = ''] = own('ХР#-1', 'ХР#–1');
    await make(kind, first);
    const russian = await ask(kind, second).expect(409);
    const english = await ask(kind, second).set('accept-language', 'en').expect(409);
    const detailOf = ({ body }: { body: unknown }) => (body as { detail: string }).detail;
    expect(detailOf(russian)).toMatch(
      new RegExp(
        `«${second}» похож.? на «${first}».*отличаются только тире, пробелы.*возьмите е(го|ё); если это друг.*подтвердите`,
      ),
    );
    expect(detailOf(english)).toMatch(
      new RegExp(`"${second}" looks like "${first}".*they differ only in dashes.*different: true`),
    );
    const path = kind === 'slot' ? 'items.0.code' : masterOf(kind).known;
    expect(russian.body).toMatchObject({ errors: [{ path, message: detailOf(russian) }] });
  },
);

test.each(everyKind)(
  '%s: two simultaneous requests with two spellings make one, whatever the timing',
  async (kind) => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const spellings = own('ХР#-1', 'ХР#–1', 'хр# 1', 'XP#-1');
      const answers = await Promise.all(spellings.map((name) => ask(kind, name)));
      const codes = answers.map(({ status, body }) =>
        status === 201 ? 'made' : (body as { code: string }).code,
      );
      expect(codes.toSorted()).toEqual(['looksLike', 'looksLike', 'looksLike', 'made']);
      const winner = answers.find(({ status }) => status === 201);
      for (const { status, body } of answers.filter((answer) => answer !== winner)) {
        expect([status, body]).toMatchObject([
          409,
          { details: { resembles: { id: masterOf(kind).made(winner?.body).id } } },
        ]);
      }
    }
  },
);

test.each(everyKind)('%s: simultaneous requests that are said to be different are all made', async (kind) => {
  const spellings = own('ХР#-1', 'ХР#–1', 'хр# 1', 'XP#-1');
  const answers = await Promise.all(spellings.map((name) => ask(kind, name, { different: true })));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
});

test.each(everyKind)(
  '%s: what is said to be different from nothing guards later ones all the same',
  async (kind) => {
    const [first = '', second = ''] = own('ХР#-1', 'ХР#–1');
    const id = await make(kind, first, { different: true });
    const refused = await ask(kind, second).expect(409);
    expect(refused.body).toMatchObject({ code: 'looksLike', details: { resembles: { id } } });
  },
);

test.each(['contract', 'warehouse', 'slot', 'category', 'tariff'] as const)(
  '%s: the very same is taken, also when it is said to be different, and not asked about',
  async (kind) => {
    const [first = '', second = ''] = own('ХР#-1', 'ХР#–1');
    await make(kind, first);
    await make(kind, second, { different: true });
    for (const [name, change] of [
      [first, {}],
      [second, {}],
      [first, { different: true }],
    ] as const) {
      const refused = await ask(kind, name, change).expect(409);
      expect((refused.body as { code: string }).code).toMatch(/Taken$/);
    }
  },
);

test('a contract of another organization, and a slot of another warehouse, are not asked about', async () => {
  const others = await mastersToAskFor(app);
  const [first = '', second = ''] = own('ХР#-1', 'ХР#–1');
  for (const kind of ['contract', 'slot'] as const) {
    await make(kind, first);
    const other = others[kind];
    await app
      .as('administrator')
      .post(other?.path ?? '', other?.body(second))
      .expect(201);
  }
});

test('the audit tells who said that it is a different one', async () => {
  const [first = '', second = ''] = own('ХР#-1', 'ХР#–1');
  for (const kind of everyKind) {
    await make(kind, first);
    await make(kind, second, { different: true });
  }
  const said = await rows<{ action: string }>(
    app.db,
    `select action from audit_entries
     where details ->> 'different' = 'true' and :second in (details ->> 'number', details ->> 'name', details ->> 'code')
       or details -> 'different' = to_jsonb(array[:second])
     order by action`,
    { second },
  );
  expect(said.map(({ action }) => action)).toEqual([
    'category.create',
    'client.create',
    'contract.create',
    'slot.add',
    'tariff.create',
    'warehouse.create',
  ]);
});

describe('clients', () => {
  const post = (body: object) => app.as('administrator').post('/clients', body);

  test('a branch is told apart by its КПП and not asked about, one of another ИНН is, even by the very same name', async () => {
    const [name = '', like = ''] = own('ООО «Колесо #»', 'ООО "Колесо #"');
    const body = clientBody(name);
    await post(body).expect(201);
    await post({ ...body, kpp: '770201001' }).expect(201);
    await post({ ...body, name: like, kpp: '770301001' }).expect(201);
    await post({ ...body, name: like }).expect(409, /clientTaken/);
    await post({ ...body, kpp: undefined }).expect(409, /looksLike/);
    for (const another of [name, like]) {
      const refused = await post(clientBody(another)).expect(409);
      expect(refused.body).toMatchObject({ code: 'looksLike', details: { resembles: { inn: body.inn } } });
      await post(clientBody(another, { different: true })).expect(201);
    }
  });

  test('simultaneous branches are all made', async () => {
    const [name = ''] = own('ООО «Колесо #»');
    const body = clientBody(name);
    const answers = await Promise.all(
      ['01', '02', '03', '04'].map((office) => post({ ...body, kpp: `77${office}01001` })),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  });

  test('a client takes any name, and what is like it then is asked about still', async () => {
    const [one = '', other = '', further = ''] = own('ООО «Колесо #»', 'ООО «Шина #»', 'ООО "ШИНА #"');
    await make('client', other);
    const id = await make('client', one);
    const rename = (name: string) => app.as('administrator').patch(`/clients/${id}`, { name });
    await rename(further).expect(200);
    await rename(further.toLowerCase()).expect(200);
    await rename(other).expect(200);
    await rename(one).expect(200);
    const refused = await post(clientBody(one.toUpperCase())).expect(409);
    expect(refused.body).toMatchObject({ code: 'looksLike', details: { resembles: { id } } });
  });

  test('a name is asked about as long as one of those that have it is left', async () => {
    const [name = '', moved = ''] = own('ООО «Колесо #»', 'ООО «Обод #»');
    const first = await make('client', name);
    const second = await make('client', name, { different: true });
    await app.as('administrator').patch(`/clients/${first}`, { name: moved }).expect(200);
    const refused = await post(clientBody(name)).expect(409);
    expect(refused.body).toMatchObject({ details: { resembles: { id: second } } });
  });

  test('its ИНН may be corrected', async () => {
    const [name = ''] = own('ООО «Колесо #»');
    const body = clientBody(name);
    await post(body).expect(201);
    const branch = await post({ ...body, kpp: '770201001' }).expect(201);
    await app
      .as('administrator')
      .patch(`/clients/${(branch.body as { id: string }).id}`, { inn: innOfCompany(899_999) })
      .expect(200);
  });
});

describe('many slots at once', () => {
  const items = (...codes: readonly string[]) => codes.map((code) => ({ code, capacity: 10 }));
  const post = (body: object) => app.as('administrator').post(masterOf('slot').path, body);

  test('two that look alike in one request are asked about, and the first of them counts as there', async () => {
    const [one = '', other = ''] = own('А#-1', 'A#–1');
    const refused = await post({ items: items(one, 'К-900', other) }).expect(409);
    const pair = { asked: other, resembles: { code: one } };
    expect(refused.body).toMatchObject({
      code: 'looksLike',
      details: { ...pair, slots: [{ index: 2, ...pair }], total: 1 },
      errors: [{ path: 'items.2.code' }],
    });
    // What is not written has no id yet.
    expect((refused.body as { details: { resembles: unknown } }).details.resembles).toEqual({ code: one });
    await post({ items: items(one, other), different: true }).expect(201);
  });

  test('one may be said to be different while another is asked about', async () => {
    const [one = '', two = ''] = own('А#-1', 'А#-2');
    await post({ items: items(one, two) }).expect(201);
    const [first, second] = items(one.replace('А', 'A'), two.replace('А', 'A'));
    const refused = await post({ items: [{ ...first, different: true }, second] }).expect(409);
    expect(refused.body).toMatchObject({
      details: { asked: second?.code, slots: [{ index: 1, resembles: { code: two } }], total: 1 },
    });
    await post({
      items: [
        { ...first, different: true },
        { ...second, different: true },
      ],
    }).expect(201);
  });

  test('of many the first twenty are named, and how many there are', async () => {
    const codes = own(...Array.from({ length: 25 }, (_, n) => `А#-${n}`));
    await post({ items: items(...codes) }).expect(201);
    const refused = await post({ items: items(...codes.map((code) => code.replace('А', 'A'))) }).expect(409);
    const { details, detail } = refused.body as {
      details: { slots: unknown[]; total: number };
      detail: string;
    };
    expect([details.slots.length, details.total]).toEqual([20, 25]);
    expect(detail).toContain('и ещё 5');
    expect(detail).toContain(`«${codes[0]?.replace('А', 'A')}» на «${codes[0]}»`);
  });

  test('simultaneous requests of many, each in its own spelling, make each slot once', async () => {
    const codes = own(...Array.from({ length: 50 }, (_, n) => `А#-${n}`));
    const answers = await Promise.all(
      ['А', 'A', 'а', 'a'].map((letter) =>
        post({ items: items(...codes.map((code) => code.replace('А', letter))) }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
  });
});
