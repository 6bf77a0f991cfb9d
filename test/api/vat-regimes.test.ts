import { rows } from '../../src/shared/db.ts';
import { bill, invoices } from '../support/billing.ts';
import { given } from '../support/given.ts';
import { somebodyWaits } from '../support/somebody-waits.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

const accountant = () => app.as('accountant');
const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;
const nobodys = '0199d0a0-0000-7000-8000-00000000ffff';
const history = [
  { validFrom: '2019-01-01', rate: '20' },
  { validFrom: '2026-01-01', rate: '22' },
];

/** An organization with this history and one contract, by which tires lie there since 10 October 2025. */
async function storing(vat: readonly object[] = history) {
  const { id: organizationId } = await given(app).organization({ vat });
  const { id: contractId } = await given(app).contract({ organizationId });
  await given(app).delivery({ contractId });
  return {
    organizationId,
    contractId,
    issue: (month: string) => bill(app, month, { contractIds: [contractId] }),
    take: (validFrom: string) => accountant().delete(`/organizations/${organizationId}/vat/${validFrom}`),
    add: (validFrom: string, rate: string) =>
      accountant().post(`/organizations/${organizationId}/vat`, { validFrom, rate }).expect(201),
  };
}

test.each(['accountant', 'administrator'] as const)(
  'an %s deletes a regime that was typed wrong and adds it again',
  async (role) => {
    const { id } = await given(app).organization({ vat: history });
    const answer = await app.as(role).delete(`/organizations/${id}/vat/2026-01-01`);
    expect([answer.status, (answer.body as { vat: unknown }).vat]).toEqual([200, history.slice(0, 1)]);
    const right = { validFrom: '2026-01-01', rate: '5' };
    const added = await app.as(role).post(`/organizations/${id}/vat`, right);
    expect((added.body as { vat: unknown }).vat).toEqual([history[0], right]);
    const entries = await rows(
      app.db,
      `select action, details from audit_entries where subject_id = :id and action like 'vat-regime.%' order by id`,
      { id },
    );
    expect(entries).toEqual([
      { action: 'vat-regime.delete', details: { organizationId: id, validFrom: '2026-01-01' } },
      { action: 'vat-regime.add', details: { organizationId: id, ...right } },
    ]);
  },
);

test('the regime of a billed month stays, another may go; the refusal says what to do', async () => {
  const { issue, take, organizationId } = await storing();
  await issue('2025-12');
  const refused = await take('2019-01-01');
  expect([refused.status, codeOf(refused)]).toEqual([409, 'vatRegimeBilled']);
  expect((refused.body as { detail: string }).detail).toContain('с более позднего дня того же месяца');
  const kept = await accountant().get(`/organizations/${organizationId}`);
  expect(kept.body).toMatchObject({ vat: history });
  expect((await take('2026-01-01')).status).toBe(200);
});

test('a month has the regime of its last day: one from its last day on was billed by, the one before was not', async () => {
  const { issue, take } = await storing([
    { validFrom: '2025-10-01', rate: '20' },
    { validFrom: '2025-10-31', rate: '7' },
    { validFrom: '2025-11-01', rate: '5' },
  ]);
  await issue('2025-10');
  expect(codeOf(await take('2025-10-31'))).toBe('vatRegimeBilled');
  expect((await take('2025-11-01')).status).toBe(200);
  expect((await take('2025-10-01')).status).toBe(200);
});

test('what another organization billed does not hold a regime', async () => {
  const other = await storing();
  await other.issue('2025-10');
  const { take } = await storing();
  expect((await take('2019-01-01')).status).toBe(200);
});

test('once the documents are voided the regime can be put right, and the month is billed anew', async () => {
  const { contractId, issue, take, add } = await storing();
  const { results } = await issue('2025-10');
  await accountant().post(`/invoices/${results[0]?.invoiceId}/void`, { reason: 'Не тот НДС' }).expect(200);
  expect((await take('2019-01-01')).status).toBe(200);
  await add('2019-01-01', '5');
  await issue('2025-10');
  const issued = await invoices(app, `contractId=${contractId}&status=issued`);
  expect(issued).toMatchObject([{ total: '2129.03', vatTotal: '101.38', lines: [{ vatRate: '5' }] }]);
});

test('what the refusal advises works: a regime from a later day of the month is settled by the next run', async () => {
  const { contractId, issue, take, add } = await storing([{ validFrom: '2025-10-01', rate: '5' }]);
  await issue('2025-10');
  await add('2025-10-02', '7');
  expect(codeOf(await take('2025-10-02'))).toBe('vatRegimeBilled');
  await issue('2025-11');
  const [november] = await invoices(app, `contractId=${contractId}&month=2025-11`);
  expect(november?.lines).toMatchObject([
    { serviceMonth: '2025-10', amount: '0.00', vatAmount: '37.90', adjustment: true },
    { serviceMonth: '2025-11', vatRate: '7', adjustment: false },
  ]);
});

test('the last regime stays, whatever the timing', async () => {
  const { take } = await storing();
  const answers = await Promise.all([take('2019-01-01'), take('2026-01-01')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.filter(({ status }) => status === 409).map(codeOf)).toEqual(['vatRegimeLast']);
});

test('a regime does not go while somebody bills a contract of the organization', async () => {
  const { contractId, take } = await storing();
  const holder = await app.db.transaction();
  await rows(holder, 'select id from contracts where id = :contractId for no key update', { contractId });
  let answered = false;
  const taking = take('2019-01-01').then((answer) => {
    answered = true;
    return answer.status;
  });
  await somebodyWaits(app.db);
  expect(answered).toBe(false);
  await holder.commit();
  expect(await taking).toBe(200);
});

test('adding and deleting a regime wait for each other', async () => {
  const { organizationId, add } = await storing();
  const holder = await app.db.transaction();
  await rows(holder, 'select id from organizations where id = :organizationId for no key update', {
    organizationId,
  });
  let added = false;
  const adding = add('2027-01-01', '7').then(() => {
    added = true;
  });
  await somebodyWaits(app.db);
  expect(added).toBe(false);
  await holder.commit();
  await adding;
});

test('a day on which no regime begins, and an unknown organization, are not found', async () => {
  const { take } = await storing();
  expect((await take('2026-01-02')).status).toBe(404);
  expect((await take('2026-13-01')).status).toBe(404);
  expect((await accountant().delete(`/organizations/${nobodys}/vat/2026-01-01`)).status).toBe(404);
});

test.each(['storekeeper', 'manager'] as const)('a %s deletes no VAT regime', async (role) => {
  const { id } = await given(app).organization();
  expect((await app.as(role).delete(`/organizations/${id}/vat/2026-01-01`)).status).toBe(403);
});

test.each([`update vat_regimes set rate = 'none'`, 'truncate vat_regimes'])(
  'a regime is never changed: the database refuses to %s',
  async (statement) => {
    await given(app).organization();
    await expect(rows(app.db, statement)).rejects.toThrow('vat_regimes is never changed');
  },
);
