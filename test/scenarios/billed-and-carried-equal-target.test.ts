import fc from 'fast-check';
import { addDays, addMonths, month } from '../../src/shared/dates.ts';
import type { Month } from '../../src/shared/dates.ts';
import { bill, charges, finishedRun, invoices, runJobs } from '../support/billing.ts';
import type { FinishedRun } from '../support/billing.ts';
import { given } from '../support/given.ts';
import { action, firstDay, History } from '../support/history.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

const firstMonth = month('2025-10');

/** Actions, perhaps a price put in late and a voided invoice, then runs of months: forwards, backwards, two at once. */
const chapter = fc.record({
  actions: fc.array(fc.tuple(fc.nat(1), action), { maxLength: 6 }),
  lateRate: fc.option(fc.record({ after: fc.nat(150), price: fc.integer({ min: 1, max: 90_000 }) })),
  voided: fc.option(fc.nat(10)),
  runs: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 }),
  twice: fc.boolean(),
});

/** Kopeks as integers, so that the invariant is checked without the product's own money. */
function kopeks(amount: string | undefined): number {
  return Math.round(Number(amount ?? '0') * 100);
}

async function runOf(
  of: Month,
  contractIds: readonly string[],
  twice: boolean,
): Promise<readonly FinishedRun[]> {
  if (!twice) return [await bill(app, of, { contractIds })];
  const asked = await Promise.all(
    [1, 2].map(() => app.as('accountant').post('/billing-runs', { month: of, mode: 'issue', contractIds })),
  );
  await Promise.all([runJobs(app), runJobs(app)]);
  return Promise.all(asked.map((answer) => finishedRun(app, (answer.body as { id: string }).id)));
}

/** After a run of a month: billed + carried = target, over all months up to that one (rule R9), amount and VAT each. */
async function checkInvariant(contractId: string, upTo: Month, runs: readonly FinishedRun[]): Promise<void> {
  let target = 0;
  let vatTarget = 0;
  let billed = 0;
  for (let of = firstMonth; of <= upTo; of = addMonths(of, 1)) {
    const owed = await charges(app, contractId, of);
    target += kopeks(owed.total);
    vatTarget += kopeks(owed.vatTotal);
    billed += kopeks(owed.billed);
  }
  const vatBilled = (await invoices(app, `contractId=${contractId}&status=issued`))
    .flatMap(({ lines }) => lines)
    .filter(({ serviceMonth }) => serviceMonth <= upTo)
    .reduce((sum, line) => sum + kopeks(line.vatAmount), 0);
  const results = runs.map((run) => run.results.find((result) => result.contractId === contractId));
  const issued = results.filter((result) => result?.outcome === 'issued');
  const carried = results.find((result) => result?.outcome === 'carried');
  expect(issued.length).toBeLessThanOrEqual(1);
  expect(kopeks(carried?.total)).toBeLessThanOrEqual(0);
  expect(billed + kopeks(carried?.total)).toBe(target);
  expect(vatBilled + kopeks(carried?.vatTotal)).toBe(vatTarget);
}

/** A price that changes some day in the past; the same day a second time is refused and changes nothing. */
async function putInLate(
  tariffId: string,
  { after, price }: { after: number; price: number },
): Promise<void> {
  const validFrom = addDays(firstDay, after);
  const rate = { category: 'R16-18', validFrom, price: (price / 100).toFixed(2), per: 'month' };
  await app.as('accountant').post(`/tariffs/${tariffId}/rates`, rate);
}

async function voidOne(organizationId: string, which: number): Promise<void> {
  const own = (await invoices(app, 'status=issued')).filter(
    (invoice) => invoice.organizationId === organizationId,
  );
  const invoice = own[which % (own.length || 1)];
  if (invoice)
    await app.as('accountant').post(`/invoices/${invoice.id}/void`, { reason: 'Ошибка' }).expect(200);
}

async function checkDocuments(): Promise<void> {
  const all = await invoices(app);
  const numbersOf = Map.groupBy(all, ({ organizationId, date }) => `${organizationId} ${date.slice(0, 4)}`);
  for (const own of numbersOf.values()) {
    const numbers = own.map(({ number }) => Number(number)).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  }
  for (const { lines, total, vatTotal } of all) {
    expect(kopeks(total)).toBeGreaterThan(0);
    expect(kopeks(vatTotal)).toBe(lines.reduce((sum, line) => sum + kopeks(line.vatAmount), 0));
  }
}

test('billed + carried = target after every run, over random histories with late facts and concurrent runs (rule R9)', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(chapter, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      fc.constantFrom('arrival', 'departure', 'both'),
      async (chapters, vatIncluded, dayCount) => {
        const rate = { validFrom: '2025-01-01', price: '137.41', per: 'month' };
        const tariff = await given(app).tariff({
          rates: [
            { category: 'R13-15', ...rate },
            { category: 'R16-18', ...rate, price: '4.55', per: 'day' },
          ],
        });
        const terms = { tariffId: tariff.id, vatIncluded, dayCount };
        const organization = await given(app).organization();
        const contracts = [
          await given(app).contract({ ...terms, organizationId: organization.id }),
          await given(app).contract({ ...terms, organizationId: organization.id }),
        ];
        const ids = contracts.map(({ id }) => id);
        const histories = await Promise.all(ids.map((id) => History.begin(app, id)));
        for (const { actions, lateRate, voided, runs, twice } of chapters) {
          for (const [whose, one] of actions) await histories[whose]?.play(one);
          if (lateRate) await putInLate(tariff.id, lateRate);
          if (voided !== null) await voidOne(organization.id, voided);
          for (const after of runs) {
            const of = addMonths(firstMonth, after);
            const finished = await runOf(of, ids, twice);
            for (const id of ids) await checkInvariant(id, of, finished);
          }
        }
        await checkDocuments();
      },
    ),
    { numRuns: 15 },
  );
}, 300_000);
