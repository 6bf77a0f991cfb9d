import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentNames } from '../../src/billing/documents/document-name.ts';
import { writeDocuments } from '../../src/cli/write-documents.ts';
import { month } from '../../src/shared/dates.ts';
import { readPdf } from '../reports/pdf-text.ts';
import { bill, invoices } from '../support/billing.ts';
import { given, innOfCompany } from '../support/given.ts';
import { useTestAppPerTest } from '../support/test-app.ts';

const october = month('2025-10');

const app = useTestAppPerTest();
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'protektor-documents-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const write = () => writeDocuments(app.db, october, folder, () => undefined);

test('branches that share their ИНН and a client whose name is long in bytes all get files of their own', async () => {
  const build = given(app);
  const inn = innOfCompany(7_000_001);
  const client = await build.client({ name: '車'.repeat(100) });
  for (const kpp of ['770101001', '780101001']) {
    const organization = await build.organization({ inn, kpp });
    const contract = await build.contract({ clientId: client.id, organizationId: organization.id });
    await build.delivery({ contractId: contract.id });
  }
  await bill(app, '2025-10');

  expect(await write()).toBe(5);
  const names = await readdir(folder);
  expect(names).toHaveLength(5);
  for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
});

test('a voided document is written again over its old file, with its mark', async () => {
  await given(app).delivery();
  await bill(app, '2025-10');
  await write();
  const before = await readdir(folder);
  const [invoice] = await invoices(app);
  await app.as('accountant').post(`/invoices/${invoice?.id ?? ''}/void`, { reason: 'Не тот договор' });

  expect(await write()).toBe(3);
  expect(await readdir(folder)).toEqual(before);
  for (const name of before.filter((file) => file.endsWith('.pdf'))) {
    const { text } = await readPdf(await readFile(join(folder, name)));
    expect(text.replaceAll(' ', '')).toContain('АННУЛИРОВАН');
  }
});

test('two documents never share a name, even when requisites moved from one organization to another', () => {
  const nameOf = documentNames();
  const document = {
    month: october,
    number: '1',
    buyer: { name: 'ООО «Шинный двор»' },
    seller: { inn: '7701234567', kpp: '770101001' },
  };
  expect(nameOf('invoice', document)).toBe('2025-10 Счёт 1 ООО «Шинный двор» (7701234567-770101001).pdf');
  expect(nameOf('invoice', { ...document, buyer: { name: 'ооо «шинный двор»' } })).toBe(
    '2025-10 Счёт 1 ооо «шинный двор» (7701234567-770101001) 2.pdf',
  );
  expect(nameOf('act', { ...document, seller: { inn: '771234567890', kpp: null } })).toBe(
    '2025-10 Акт 1 ООО «Шинный двор» (771234567890).pdf',
  );
});
