import { finishedRun, runJobs } from './billing.ts';
import { given } from './given.ts';
import type { InventedAction, InventedHistory } from './invented-history.ts';
import { categories, clients } from './invented-world.ts';
import type { InventedWorld } from './invented-world.ts';
import { inWords, listIn, Names, partOf, row, rowsOf } from './recorded-rows.ts';
import type { TestApp } from './test-app.ts';

interface Lot {
  readonly id: string;
  readonly contractId: string;
  readonly warehouseId: string;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** What somebody did and what the API answered. */
type Told = readonly [action: string, answer: unknown];

type Action<Kind extends InventedAction['kind']> = Extract<InventedAction, { kind: Kind }>;

const lineFields = 'serviceMonth category quantity price per basisDays amount vatRate vatAmount adjustment';
const sumFields = ['calculated', 'billedBefore']
  .map((of) => `${of}.unitDays ${of}.amount ${of}.vatAmount`)
  .join(' ');
export const documentLineFields = `${lineFields} ${sumFields} description`;

/** An invented history, played over the HTTP API action by action; the clock moves along. */
export class PlayedHistory {
  readonly app: TestApp;
  readonly world: InventedWorld;
  readonly names = new Names();
  readonly contracts: string[] = [];
  readonly warehouses: string[] = [];
  readonly invoices: string[] = [];
  readonly story: Told[] = [];
  readonly #organizations: string[] = [];
  readonly #tariffs: string[] = [];
  readonly #lots: Lot[] = [];
  readonly #movements: string[] = [];
  readonly #fingerprints = new Map<string, string>();

  private constructor(app: TestApp, world: InventedWorld) {
    this.app = app;
    this.world = world;
  }

  static async play(app: TestApp, { world, actions }: InventedHistory): Promise<PlayedHistory> {
    const played = new PlayedHistory(app, world);
    await played.#build();
    for (const action of actions) {
      app.setToday(action.today);
      const { today, kind, ...what } = action;
      const answer = await played.#do(action);
      played.story.push([`${today} ${kind}: ${inWords(what)}`, answer]);
    }
    return played;
  }

  readonly get = async (path: string): Promise<unknown> => {
    // Thousands of answers are read: packing and unpacking each would take a tenth of the time.
    const request = this.app.as('administrator').get(path).set('accept-encoding', 'identity');
    const { status, body } = (await request) as Answer;
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  };

  async #build(): Promise<void> {
    const { warehouses, organizations, tariffs, contracts } = this.world;
    const make = given(this.app);
    for (const category of categories) await make.category(category);
    for (const { slots, ...warehouse } of warehouses) {
      const id = this.#named(this.warehouses, await make.warehouse(warehouse), warehouse.code);
      await make.slots(id, slots);
    }
    for (const [index, { vat }] of organizations.entries())
      this.#named(this.#organizations, await make.organization({ vat }), `organization ${index + 1}`);
    for (const [index, rates] of tariffs.entries())
      this.#named(
        this.#tariffs,
        await make.tariff({ rates: rates.map((rate) => ({ ...rate })) }),
        `tariff ${index + 1}`,
      );
    const clientIds: string[] = [];
    for (const name of clients) this.#named(clientIds, await make.client({ name }), name);
    for (const { number, client, organization, tariff, terms } of contracts) {
      const parties = {
        clientId: pick(clientIds, client),
        organizationId: pick(this.#organizations, organization),
        tariffId: pick(this.#tariffs, tariff),
      };
      const signedOn = terms.startsOn;
      this.#named(this.contracts, await make.contract({ number, signedOn, ...parties, ...terms }), number);
    }
  }

  #named(list: string[], made: { readonly id: string }, name: string): string {
    this.names.give(made.id, name);
    list.push(made.id);
    return made.id;
  }

  #do(action: InventedAction): Promise<unknown> {
    switch (action.kind) {
      case 'deliver':
      case 'pick up':
      case 'pick up of lot':
      case 'pick up of strange lot':
      case 'reverse':
        return this.#move(action);
      case 'bill':
        return this.#bill(action);
      case 'void':
        return this.#void(action);
      case 'add price':
        return this.#change(`/tariffs/${pick(this.#tariffs, action.tariff)}/rates`, action.rate);
      case 'add VAT regime':
        return this.#change(
          `/organizations/${pick(this.#organizations, action.organization)}/vat`,
          action.regime,
        );
      case 'change terms':
        return this.#changeTerms(action);
    }
  }

  async #move(
    action: Action<'deliver' | 'pick up' | 'pick up of lot' | 'pick up of strange lot' | 'reverse'>,
  ): Promise<unknown> {
    const request = this.#movementOf(action);
    if (!request) return 'nothing there yet';
    const { path, body } = request;
    const answer = (await this.app.as('storekeeper').post(path, body)) as Answer;
    if (answer.status !== 201) return this.#refusal(answer);
    const movement = answer.body as { readonly id: string; readonly number: string };
    const name = `m${this.#movements.length + 1}`;
    this.#named(this.#movements, movement, name);
    this.names.give(`number ${movement.number}`, name);
    if (action.kind === 'deliver') this.#keepLots(movement, body as unknown as Lot);
    const lines = rowsOf(this.names, movement, 'lines', 'lotId category slot quantity');
    return `${row(this.names, movement, 'id occurredOn')}: ${lines.join('; ')}`;
  }

  #movementOf(
    action: Action<'deliver' | 'pick up' | 'pick up of lot' | 'pick up of strange lot' | 'reverse'>,
  ): { readonly path: string; readonly body: Readonly<Record<string, unknown>> } | undefined {
    if (action.kind === 'reverse') {
      if (this.#movements.length === 0) return undefined;
      const path = `/movements/${pick(this.#movements, action.movement)}/reversal`;
      return { path, body: { reason: 'Ошибка' } };
    }
    if (action.kind === 'pick up of lot') {
      if (this.#lots.length === 0) return undefined;
      const { id: lotId, ...where } = pick(this.#lots, action.lot);
      const body = { ...where, occurredOn: action.on, lines: [{ lotId, quantity: action.quantity }] };
      return { path: '/pickups', body };
    }
    const place = {
      contractId: pick(this.contracts, action.contract),
      warehouseId: pick(this.warehouses, action.warehouse),
      occurredOn: action.on,
    };
    if (action.kind === 'pick up of strange lot') {
      if (this.#lots.length === 0) return undefined;
      const lines = [{ lotId: pick(this.#lots, action.lot).id, quantity: 1 }];
      return { path: '/pickups', body: { ...place, lines } };
    }
    if (action.kind === 'pick up') return { path: '/pickups', body: { ...place, lines: action.lines } };
    const reason = action.overfillReason === undefined ? {} : { overfillReason: action.overfillReason };
    return { path: '/deliveries', body: { ...place, lines: action.lines, ...reason } };
  }

  #keepLots(delivery: unknown, { contractId, warehouseId }: Lot): void {
    for (const line of listIn(delivery, 'lines')) {
      const { lotId } = line as { readonly lotId: string };
      this.names.give(lotId, `L${this.#lots.length + 1}`);
      this.#lots.push({ id: lotId, contractId, warehouseId });
    }
  }

  async #bill({ month, mode, contract, byFingerprint }: Action<'bill'>): Promise<unknown> {
    const fingerprint = byFingerprint ? this.#fingerprints.get(month) : undefined;
    const answer = (await this.app.as('accountant').post('/billing-runs', {
      month,
      mode,
      ...(contract === undefined ? {} : { contractIds: [pick(this.contracts, contract)] }),
      ...(fingerprint === undefined ? {} : { fingerprint }),
    })) as Answer;
    if (answer.status !== 202) return this.#refusal(answer);
    await runJobs(this.app);
    const run = await finishedRun(this.app, String(partOf(answer.body, 'id')));
    if (mode === 'preview' && run.fingerprint !== null) this.#fingerprints.set(month, run.fingerprint);
    for (const result of run.results) this.#keepInvoice(result);
    return this.#toldRun(run);
  }

  #keepInvoice({ invoiceId, actId }: { readonly invoiceId?: string; readonly actId?: string }): void {
    if (invoiceId === undefined) return;
    this.#named(this.invoices, { id: invoiceId }, `i${this.invoices.length + 1}`);
    this.names.give(actId, `act of i${this.invoices.length}`);
  }

  /** The lines of what was issued stand with its invoice. */
  async #toldRun(run: Awaited<ReturnType<typeof finishedRun>>): Promise<unknown> {
    const { id, month, results } = run;
    const fields = 'contractNumber outcome total? vatTotal? invoiceId? actId?';
    const [comparison, totals] = await Promise.all([
      this.get(`/billing-runs/${id}/comparison?limit=500`),
      this.get(`/billing-runs/${id}/totals`),
    ]);
    const outcomes = Object.entries(partOf(totals, 'outcomes') as object);
    return {
      run: row(this.names, run, 'month mode status progress counts failure'),
      results: results.map((result) => row(this.names, result, fields)),
      problems: results.flatMap(({ contractNumber, problems }) =>
        (problems ?? []).map(
          (problem) => `${contractNumber} | ${row(this.names, problem, 'code serviceMonth? category?')}`,
        ),
      ),
      lines: results.flatMap(({ contractNumber, lines }) =>
        (lines ?? []).map(
          (line) => `${contractNumber} | ${row(this.names, line, `${lineFields} ${sumFields}`)}`,
        ),
      ),
      comparison: listIn(comparison, 'items').map((compared) => this.#compared(compared)),
      totals: outcomes
        .filter(([, sums]) => partOf(sums, 'contracts') !== 0)
        .map(([outcome, sums]) => `${month} | ${outcome} | ${row(this.names, sums, totalFields)}`),
    };
  }

  /** A contract beside the month before, with the reasons that add up to the change. */
  #compared(compared: unknown): string {
    const fields = 'contractNumber invoiceNumber actNumber total vatTotal owed owedBefore change';
    const reasons = rowsOf(
      this.names,
      compared,
      'reasons',
      'kind amount serviceMonth? category? before? now?',
    );
    return [row(this.names, compared, fields), ...reasons].join('; ').replaceAll(' | -', '');
  }

  async #void({ invoice }: Action<'void'>): Promise<unknown> {
    if (this.invoices.length === 0) return 'nothing there yet';
    const id = pick(this.invoices, invoice);
    const answer = (await this.app
      .as('accountant')
      .post(`/invoices/${id}/void`, { reason: 'Не тот месяц' })) as Answer;
    return answer.status === 200 ? row(this.names, answer.body, 'id status') : this.#refusal(answer);
  }

  async #change(path: string, body: object): Promise<unknown> {
    const answer = (await this.app.as('accountant').post(path, body)) as Answer;
    return answer.status === 201 ? 'added' : this.#refusal(answer);
  }

  async #changeTerms({ contract, terms: { tariff, ...terms } }: Action<'change terms'>): Promise<unknown> {
    const change = tariff === undefined ? terms : { tariffId: pick(this.#tariffs, Number(tariff)) };
    const id = pick(this.contracts, contract);
    const answer = (await this.app.as('accountant').patch(`/contracts/${id}`, change)) as Answer;
    const fields = 'number tariffId startsOn endsOn billFrom dayCount vatIncluded paymentDays';
    return answer.status === 200 ? row(this.names, answer.body, fields) : this.#refusal(answer);
  }

  #refusal({ status, body }: Answer): string {
    const fields = 'code details? errors?';
    return `refused: ${status} | ${row(this.names, body, fields)}`;
  }
}

const totalFields = 'contracts total vatTotal owedBefore change';

/** The item of that place, from the beginning again after the last. */
function pick<Item>(items: readonly Item[], place: number): Item {
  const item = items[place % items.length];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
}
