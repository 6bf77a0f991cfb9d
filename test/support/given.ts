import type { TestApp } from './test-app.ts';

/** Whatever was made, as the API answered. */
export interface Made {
  readonly id: string;
}

export interface MadeDelivery extends Made {
  readonly number: string;
  readonly occurredOn: string;
  readonly lines: readonly {
    readonly lotId: string;
    readonly category: string;
    readonly slot: string;
    readonly quantity: number;
  }[];
}

/** Fields to differ from the builder's defaults, as in section 4 of the design. */
type Change = Readonly<Record<string, unknown>>;

interface DeliveryChange extends Change {
  readonly contractId?: string;
  readonly warehouseId?: string;
  readonly lines?: readonly Change[];
}

interface PickupChange extends Change {
  readonly contractId: string;
  readonly warehouseId: string;
}

/** Makes every number, code and ИНН of the builders its own. */
let made = 0;
function next(): number {
  made += 1;
  return made;
}

/** The ИНН of an invented company number `n`, with its right check digit. */
export function innOfCompany(n: number): string {
  const digits = `77${String(n).padStart(7, '0')}`;
  const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
  const total = weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);
  return digits + String((total % 11) % 10);
}

/** The requisites of an organization that pays 20 % VAT, and 22 % since 2026. */
export function organizationBody() {
  return {
    name: 'ООО «Шинный склад»',
    inn: innOfCompany(next()),
    kpp: '773601001',
    ogrn: '1027700132195',
    address: '117312, г. Москва, ул. Вавилова, д. 19',
    bank: {
      account: '40702810938000000001',
      bic: '044525225',
      correspondentAccount: '30101810400000000225',
      name: 'ПАО СБЕРБАНК',
    },
    director: { post: 'Генеральный директор', name: 'Иванов И. И.' },
    accountant: { name: 'Петрова А. А.' },
    vat: [
      { validFrom: '2019-01-01', rate: '20' },
      { validFrom: '2026-01-01', rate: '22' },
    ],
  };
}

/**
 * Fixed builders that call the API as the administrator and answer its body. Each is valid by itself: what it needs
 * and was not given, it makes first. A refusal is an error with the API's answer in it.
 */
export function given(app: TestApp) {
  async function post<Answer>(path: string, body: object): Promise<Answer> {
    const answer = await app.as('administrator').post(path, body);
    if (answer.status >= 300) throw new Error(`POST ${path}: ${answer.status} ${answer.text}`);
    return answer.body as Answer;
  }

  const organization = (change: Change = {}) =>
    post<Made>('/organizations', { ...organizationBody(), ...change });

  /** The category of that code: made now, or before by whomever, even at the same moment. */
  async function category({ code = 'R16-18', ...change }: Change & { code?: string } = {}): Promise<Made> {
    const answer = await app
      .as('administrator')
      .post('/categories', { code, name: `Шина ${code}`, places: 1, ...change });
    if (answer.status === 201) return answer.body as Made;
    const list = await app.as('administrator').get('/categories?limit=500');
    const existing = (list.body as { items: (Made & { code: string })[] }).items.find(
      (item) => item.code === code,
    );
    if (!existing) throw new Error(`POST /categories: ${answer.status} ${answer.text}`);
    return existing;
  }

  /** 150.00 a month for R16-18 since 2025; makes the categories that its rates name. */
  async function tariff(change: Change & { rates?: readonly (Change & { category: string })[] } = {}) {
    const rates = change.rates ?? [
      { category: 'R16-18', validFrom: '2025-01-01', price: '150.00', per: 'month' },
    ];
    for (const code of new Set(rates.map((rate) => rate.category))) await category({ code });
    return post<Made>('/tariffs', { code: `ТАРИФ-${next()}`, name: 'Хранение', ...change, rates });
  }

  function client(change: Change = {}): Promise<Made> {
    const n = next();
    return post('/clients', {
      name: `ООО «Клиент ${n}»`,
      inn: innOfCompany(n),
      kpp: '770101001',
      address: `г. Москва, ул. Складская, д. ${n}`,
      emails: [`buh${n}@example.com`],
      ...change,
    });
  }

  /** The season from October 2025 to April 2026. */
  async function contract(change: Change = {}): Promise<Made> {
    return post('/contracts', {
      number: `ХР-2025/${next()}`,
      clientId: change['clientId'] ?? (await client()).id,
      organizationId: change['organizationId'] ?? (await organization()).id,
      tariffId: change['tariffId'] ?? (await tariff()).id,
      signedOn: '2025-09-20',
      startsOn: '2025-10-01',
      endsOn: '2026-04-30',
      ...change,
    });
  }

  const warehouse = (change: Change = {}) =>
    post<Made>('/warehouses', { code: `СКЛАД-${next()}`, name: 'Главный склад', ...change });

  const slots = (warehouseId: string, items: readonly Change[] = [defaultSlot()]) =>
    post<{ items: (Made & { code: string })[] }>(`/warehouses/${warehouseId}/slots`, { items });

  /** 20 tires R16-18 on 10 October 2025 in a new slot; lines may leave out category, quantity and slot. */
  async function delivery(change: DeliveryChange = {}): Promise<MadeDelivery> {
    const contractId = change.contractId ?? (await contract()).id;
    const warehouseId = change.warehouseId ?? (await warehouse()).id;
    const asked = change.lines ?? [{}];
    const slot = defaultSlot();
    if (asked.some((line) => line['slot'] === undefined)) await slots(warehouseId, [slot]);
    const lines = asked.map((line) => ({ category: 'R16-18', quantity: 20, slot: slot.code, ...line }));
    return post('/deliveries', { occurredOn: '2025-10-10', ...change, contractId, warehouseId, lines });
  }

  /** 8 tires R16-18 on 20 November 2025, first in, first out. */
  const pickup = (change: PickupChange) =>
    post<MadeDelivery>('/pickups', {
      occurredOn: '2025-11-20',
      lines: [{ category: 'R16-18', quantity: 8 }],
      ...change,
    });

  return { organization, category, tariff, client, contract, warehouse, slots, delivery, pickup };
}

function defaultSlot() {
  return { code: `А-${next()}`, zone: 'А', capacity: 1000 };
}
