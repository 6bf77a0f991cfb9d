import { invoiceDefinition } from '../../reports/invoice.ts';
import { renderPdf } from '../../reports/pdf.ts';
import type { PrintableDocument } from '../../reports/document.ts';
import { day } from '../../src/shared/dates.ts';
import { readPdf } from './pdf-text.ts';
import type { ReadPdf } from './pdf-text.ts';
import { adjustment, line, printable } from './printable.ts';

async function printed(change: Partial<PrintableDocument> = {}): Promise<ReadPdf> {
  return readPdf(await renderPdf(invoiceDefinition(printable(change))));
}

test('an invoice carries every requisite that a payment and an accountant need', async () => {
  const { text, pages } = await printed();
  expect(pages).toHaveLength(1);
  for (const requisite of [
    'ПАО СБЕРБАНК',
    'БИК 044525225',
    'Банк получателя Сч. № 30101810400000000225',
    'ИНН 7700000016 КПП 773601001 Сч. № 40702810938000000001',
    'Счет на оплату № 145 от 31 октября 2025 г.',
    'ООО "Шинный склад", ИНН 7700000016, КПП 773601001, 117312, г. Москва, ул. Вавилова, д. 19',
    'ООО «Таксопарк „Ёлка“», ИНН 7700000023',
    'Договор № ХР-12/25 от 15.09.2025',
    'Всего наименований 1, на сумму 2 129,03 руб.',
    'Две тысячи сто двадцать девять рублей 03 копейки',
    'Оплатить не позднее 10.11.2025',
    'Иванов И. И.',
    'Петрова А. А.',
    'ГОСТ Р 56042-2014',
  ]) {
    expect(text).toContain(requisite);
  }
});

test('the printed price times the quantity is the printed sum, and the tariff stands in the description', async () => {
  const { text } = await printed();
  expect(text).toContain('150,00 руб. за единицу в месяц 440 шино-дн. 4,8387 2 129,03');
});

test('included VAT is named inside the sum', async () => {
  const { text } = await printed();
  expect(text).toContain('Итого: 2 129,03 В том числе НДС (20%): 354,84 Всего к оплате: 2 129,03');
});

test('VAT on top is added to the sum', async () => {
  const { text } = await printed({
    contract: { ...printable().contract, vatIncluded: false },
    lines: [line({ serviceMonth: '2026-01', vatRate: '22', vatIncluded: false, unitDays: 1240 })],
  });
  expect(text).toContain('Итого: 6 000,00 Сумма НДС (22%): 1 320,00 Всего к оплате: 7 320,00');
  expect(text).toContain('Семь тысяч триста двадцать рублей 00 копеек');
});

test('without VAT the invoice says so, with a dash for the sum', async () => {
  const { text } = await printed({ lines: [line({ vatRate: 'none' })] });
  expect(text).toContain('Без налога (НДС): - Всего к оплате: 2 129,03');
  expect(text).not.toContain('НДС (');
});

test('several rates have a total each, and every line says its own', async () => {
  const { text } = await printed({
    lines: [line({ unitDays: 620 }), line({ serviceMonth: '2026-01', vatRate: '22', unitDays: 1240 })],
  });
  expect(text).toContain('В том числе НДС (22%): 1 081,97 В том числе НДС (20%): 500,00');
  expect(text).toContain('(НДС 20%)');
  expect(text).toContain('(НДС 22%)');
});

test('a correction of the price alone has no quantity and no price, only its sum', async () => {
  const dearer = line({ category: 'TRUCK', price: '420.00', unitDays: 310 });
  const cheaper = line({ category: 'TRUCK', price: '410.00', unitDays: 310 });
  const { text } = await printed({ lines: [adjustment(dearer, cheaper), line({ unitDays: 620 })] });
  expect(text).toContain('- шино-дн. - −100,00');
});

test('a correction that lowers the quantity prints it negative, at a positive price', async () => {
  const { text } = await printed({
    lines: [adjustment(line({ unitDays: 440 }), line({ unitDays: 420 })), line({ category: 'R19+' })],
  });
  expect(text).toContain('−20 шино-дн. 4,8385 −96,77');
});

test('a sole trader has no KPP and signs alone', async () => {
  const { seller } = printable();
  const { text } = await printed({
    seller: { ...seller, name: 'ИП Иванов Иван Иванович', inn: '760307073214', kpp: null },
  });
  expect(text).toContain('Предприниматель');
  expect(text).not.toContain('Руководитель');
  expect(text).not.toContain('Бухгалтер');
  expect(text).toContain('ИП Иванов Иван Иванович, ИНН 760307073214, 117312');
});

test('a company without an accountant has one signature', async () => {
  const { text } = await printed({ seller: { ...printable().seller, accountant: null } });
  expect(text).toContain('Руководитель');
  expect(text).not.toContain('Бухгалтер');
});

test('a voided invoice is marked and cannot be paid by its QR', async () => {
  const { text } = await printed({ status: 'voided' });
  expect(text).toContain('АННУЛИРОВАН');
  expect(text).not.toContain('ГОСТ Р 56042');
  expect((await printed()).text).not.toContain('АННУЛИРОВАН');
});

test('an invoice with requisites that make no payment is printed without a QR', async () => {
  const { seller } = printable();
  const { text } = await printed({ seller: { ...seller, bank: { ...seller.bank, account: '12' } } });
  expect(text).toContain('Счет на оплату № 145');
  expect(text).not.toContain('ГОСТ Р 56042');
});

test('60 lines break over pages with the header repeated and the page numbered', async () => {
  const lines = Array.from({ length: 60 }, (_, index) => line({ category: `К${index + 1}`, unitDays: 100 }));
  const { pages } = await printed({ lines });
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain('Товары (работы, услуги) Кол-во Ед. Цена Сумма');
    expect(page).toContain(`Счет на оплату № 145 от 31.10.2025 Страница ${index + 1} из ${pages.length}`);
  }
  expect(pages.at(-1)).toContain('Всего наименований 60');
});

test.each([15, 16, 17, 18, 19, 20, 21, 22, 23])(
  'with %d lines the totals, the words and the signatures stand on one page',
  async (count) => {
    const { pages } = await printed({ lines: Array.from({ length: count }, () => line()) });
    const last = pages.at(-1);
    for (const part of ['Итого:', 'Всего к оплате:', 'Всего наименований', 'Оплатить', 'Руководитель']) {
      expect(last).toContain(part);
    }
  },
);

test('names of 200 characters wrap, with and without spaces', async () => {
  const name = `ООО «${'Ёжик и сыновья '.repeat(13)}»`;
  const { text, pages } = await printed({
    buyer: { ...printable().buyer, name },
    lines: [line({ description: 'Ю'.repeat(200) }), line({ description: name })],
  });
  expect(pages).toHaveLength(1);
  expect(text.match(/Ёжик и сыновья/g)).toHaveLength(26);
  expect(text.match(/Ю/g)).toHaveLength(200);
});

test('the fonts carry ё, №, « » and ₽', async () => {
  const { text } = await printed({ lines: [line({ description: 'ёЁ № «ёлочки» ₽ − × ÷' })] });
  expect(text).toContain('ёЁ № «ёлочки» ₽ − × ÷');
});

test('the file is titled, dated by the document and in Russian', async () => {
  const { info } = await printed({ number: '12', date: day('2025-10-31') });
  expect(info['Title']).toBe('Счет на оплату № 12 от 31.10.2025');
  expect(info['Author']).toBe('ООО "Шинный склад"');
  expect(info['Language']).toBe('ru-RU');
  expect(info['CreationDate']).toBe('D:20251031000000Z');
});

test('the same document gives the same bytes', async () => {
  const first = await renderPdf(invoiceDefinition(printable()));
  const second = await renderPdf(invoiceDefinition(printable()));
  expect(second.equals(first)).toBe(true);
});

test('a definition cannot make the renderer read a file or call an address', async () => {
  const picture = (image: string) => ({ content: [{ image }] });
  await expect(renderPdf(picture('/etc/hostname'))).rejects.toThrow(/denied/i);
  await expect(renderPdf({ images: { logo: 'http://127.0.0.1:9/logo.png' }, content: [] })).rejects.toThrow(
    /denied|policy/i,
  );
});
