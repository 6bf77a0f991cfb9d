import exceljs from 'exceljs';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { archiveDocuments } from '../../src/billing/documents/archive-documents.ts';
import { month } from '../../src/shared/dates.ts';
import { bill, invoices } from '../support/billing.ts';
import { given } from '../support/given.ts';
import { useTestAppPerTest } from '../support/test-app.ts';

const app = useTestAppPerTest();

/** Two contracts with 20 and 4 tires since 10 October, billed for October. */
async function billedOctober() {
  const build = given(app);
  const warehouse = await build.warehouse();
  const organization = await build.organization();
  for (const [number, name, quantity] of [
    ['ХР-1', 'ООО «Ромашка»', 20],
    ['ХР-2', 'АО «Астра»', 4],
  ] as const) {
    const client = await build.client({ name });
    const contract = await build.contract({ number, clientId: client.id, organizationId: organization.id });
    await build.delivery({
      contractId: contract.id,
      warehouseId: warehouse.id,
      occurredOn: '2025-10-10',
      lines: [{ quantity, plate: `А00${quantity}АА77`.slice(0, 9) }],
    });
  }
  await bill(app, '2025-10');
}

async function listed(query: string) {
  const answer = await app.as('accountant').get(`/documents?${query}`);
  expect(answer.status).toBe(200);
  return answer.body as { items: { invoiceNumber: string; status: string }[]; nextCursor: string | null };
}

test('the list of documents sorts, filters and pages on the server', async () => {
  await billedOctober();
  const numbers = async (query: string) => (await listed(query)).items.map((item) => item.invoiceNumber);
  expect(await numbers('')).toEqual(['2', '1']);
  expect(await numbers('sort=total')).toEqual(['2', '1']);
  expect(await numbers('sort=-total')).toEqual(['1', '2']);
  expect(await numbers('sort=client')).toEqual(['2', '1']);
  expect(await numbers(`q=${encodeURIComponent('ромаш')}`)).toEqual(['1']);
  expect(await numbers('q=2')).toEqual(['2']);
  expect(await numbers('month=2025-11')).toEqual([]);
  const first = await listed('sort=number&limit=1');
  expect(first.items).toMatchObject([{ invoiceNumber: '1' }]);
  expect(await numbers(`sort=number&limit=1&cursor=${first.nextCursor}`)).toEqual(['2']);
  const [invoice] = await invoices(app);
  await app.as('accountant').post(`/invoices/${invoice?.id}/void`, { reason: 'Не тот клиент' });
  expect((await listed('status=voided')).items).toMatchObject([{ status: 'voided' }]);
});

test('lists name and sort by the client and contract as issued, and find both by the old name and the new (rule R11)', async () => {
  await billedOctober();
  const [first] = await invoices(app, 'sort=number');
  const accountant = app.as('accountant');
  await accountant.patch(`/clients/${first?.clientId}`, { name: 'АО «Аврора»' }).expect(200);
  await app.db('contracts').where({ id: first?.contractId }).update({ number: 'А-9' });
  for (const path of ['documents', 'invoices', 'acts']) {
    const named = async (query: string) => {
      const answer = await accountant.get(`/${path}?${query}`).expect(200);
      const { items } = answer.body as { items: { clientName: string; contractNumber: string }[] };
      return items.map(({ clientName, contractNumber }) => [clientName, contractNumber]);
    };
    expect([path, await named('sort=client')]).toEqual([
      path,
      [
        ['АО «Астра»', 'ХР-2'],
        ['ООО «Ромашка»', 'ХР-1'],
      ],
    ]);
    expect([path, await named('sort=-contract')]).toEqual([path, await named('sort=client')]);
  }
  for (const q of ['ромаш', 'аврор', 'ХР-1', 'а-9']) {
    expect((await listed(`q=${encodeURIComponent(q)}`)).items).toMatchObject([{ invoiceNumber: '1' }]);
  }
  const answer = await accountant.get('/documents.xlsx?sort=number').responseType('blob').expect(200);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(answer.body as exceljs.Buffer);
  expect(workbook.worksheets[0]?.getRow(4).getCell(5).value).toBe('ООО «Ромашка»');
});

test('a document tells its spans of days, its movements and the tires in them', async () => {
  await billedOctober();
  const [invoice] = await invoices(app, 'sort=number');
  for (const path of [`/invoices/${invoice?.id}`, `/acts/${invoice?.actId}`]) {
    const answer = await app.as('manager').get(path);
    expect(answer.body).toMatchObject({
      clientName: 'ООО «Ромашка»',
      contractNumber: 'ХР-1',
      invoiceNumber: '1',
      actNumber: '1',
      calculation: {
        runs: [{ from: '2025-10-10', to: '2025-10-31', quantity: 20, days: 22, unitDays: 440 }],
        movements: [
          { on: '2025-10-10', kind: 'delivery', quantity: 20, units: [{ plate: 'А0020АА77', quantity: 20 }] },
        ],
      },
    });
  }
});

test('a category renamed afterwards leaves issued documents as they are; the next one has the new name', async () => {
  await billedOctober();
  const [invoice] = await invoices(app, 'sort=number');
  const read = async () =>
    (await app.as('manager').get(`/invoices/${invoice?.id}`).expect(200)).body as unknown;
  const issued = await read();
  expect(JSON.stringify(issued)).toContain('Шина R16-18');
  const { id } = await given(app).category();
  await app.as('administrator').patch(`/categories/${id}`, { name: 'Шины 16–18″' }).expect(200);
  expect(await read()).toEqual(issued);
  await bill(app, '2025-11');
  const [next] = await invoices(app, 'month=2025-11');
  const answer = await app.as('manager').get(`/invoices/${next?.id}`).expect(200);
  expect(JSON.stringify(answer.body)).toContain('Шины 16–18″');
});

test('all documents of a month come as one archive with the register, voided ones apart', async () => {
  await billedOctober();
  const [invoice] = await invoices(app, 'sort=number');
  await app.as('accountant').post(`/invoices/${invoice?.id}/void`, { reason: 'Не тот клиент' });
  const answer = await app.as('accountant').get('/documents.zip?month=2025-10').buffer(true).parse(binary);
  expect(answer.headers['content-type']).toBe('application/zip');
  const names: string[] = [];
  const zip = await fromBufferPromise(answer.body as Buffer);
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName);
    if (!entry.fileName.endsWith('.pdf')) continue;
    expect((await text(await zip.openReadStreamPromise(entry))).slice(0, 5)).toBe('%PDF-');
  }
  expect(names.map((name) => name.replace(/ \(.*\)/, ''))).toEqual([
    'Реестр 2025-10.xlsx',
    'Аннулированные/2025-10 Счёт 1 ООО «Ромашка».pdf',
    'Счета/2025-10 Счёт 2 АО «Астра».pdf',
    'Аннулированные/2025-10 Акт 1 ООО «Ромашка».pdf',
    'Акты/2025-10 Акт 2 АО «Астра».pdf',
  ]);
});

function binary(answer: unknown, done: (error: Error | null, body: Buffer) => void): void {
  const response = answer as NodeJS.ReadableStream;
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('end', () => {
    done(null, Buffer.concat(parts));
  });
}

test('when a reader closes an archive half-way, the next reader gets the whole archive', async () => {
  await billedOctober();
  const { content: archive } = await archiveDocuments(app.db, month('2025-10'));
  await once(archive, 'readable');
  archive.on('error', () => undefined).destroy(new Error('the connection is gone'));
  await new Promise((closed) => archive.once('close', closed));
  const whole = await app.as('accountant').get('/documents.zip?month=2025-10').buffer(true).parse(binary);
  expect((await fromBufferPromise(whole.body as Buffer)).entryCount).toBe(5);
  expect(whole.headers['archive-files']).toBe('5');
});

test('a PDF may be shown inside our own pages and nowhere else', async () => {
  const { headers } = await app.anonymous.get('/session');
  expect(headers['content-security-policy']).toContain("frame-src 'self'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(headers['x-frame-options']).toBe('SAMEORIGIN');
});

test('a storekeeper sees no documents', async () => {
  for (const path of ['/documents', '/documents.xlsx', '/documents.zip?month=2025-10']) {
    expect((await app.as('storekeeper').get(path)).status).toBe(403);
  }
});
