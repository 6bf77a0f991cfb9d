import bwipjs from 'bwip-js/node';

/** What a payment QR says (ГОСТ Р 56042-2014). `kopeks` is the sum as a whole number of kopeks. */
export interface Payment {
  readonly name: string;
  readonly account: string;
  readonly bankName: string;
  readonly bic: string;
  readonly correspondentAccount: string;
  readonly kopeks: string;
  readonly purpose: string;
  readonly inn: string;
  readonly kpp: string | null;
}

const serviceBlock = 'ST00012';
const separator = '|';
const mandatoryKeys = 5;
export const mandatoryBytes = 300;
export const textLimits = { name: 160, bankName: 45, purpose: 160 } as const;

/** Text without the separator and control characters: the standard knows no escaping, so they cannot be carried. */
function text(limit: number): RegExp {
  return new RegExp(`^[^|\\p{Cc}]{1,${limit}}$`, 'u');
}

const patterns = {
  Name: text(textLimits.name),
  PersonalAcc: /^\d{5}[0-9ABCEHKMPTX]\d{14}$/,
  BankName: text(textLimits.bankName),
  BIC: /^\d{9}$/,
  CorrespAcc: /^(\d{20}|0)$/,
  Sum: /^[1-9]\d{0,17}$/,
  Purpose: text(textLimits.purpose),
  PayeeINN: /^\d{10}(\d{2})?$/,
  KPP: /^\d{4}[0-9A-Z]{2}\d{3}$/,
} as const;

type Field = readonly [key: keyof typeof patterns, value: string];

/** The first five are the mandatory block and stand in this order; the rest may stand in any. */
function fieldsOf(payment: Payment): readonly Field[] {
  return [
    ['Name', payment.name],
    ['PersonalAcc', payment.account],
    ['BankName', payment.bankName],
    ['BIC', payment.bic],
    ['CorrespAcc', payment.correspondentAccount],
    ['Sum', payment.kopeks],
    ['Purpose', payment.purpose],
    ['PayeeINN', payment.inn],
    ...(payment.kpp === null ? [] : [['KPP', payment.kpp] as const]),
  ];
}

function joined(fields: readonly Field[]): string {
  return fields.map(([key, value]) => `${key}=${value}`).join(separator);
}

/** Size of the mandatory block in bytes of UTF-8; the standard allows 300. */
export function mandatorySize(payment: Payment): number {
  return Buffer.byteLength(joined(fieldsOf(payment).slice(0, mandatoryKeys)), 'utf8');
}

/** The keys of ГОСТ Р 56042 that this payment cannot fill lawfully; none: its payload can be read by a bank. */
export function paymentProblems(payment: Payment): readonly string[] {
  const wrong: string[] = fieldsOf(payment)
    .filter(([key, value]) => !patterns[key].test(value))
    .map(([key]) => key);
  return mandatorySize(payment) > mandatoryBytes ? [...wrong, 'mandatory block'] : wrong;
}

/** The string inside the QR: UTF-8 (ST00012), separated by `|`. Throws RangeError when there are problems. */
export function paymentPayload(payment: Payment): string {
  const problems = paymentProblems(payment);
  if (problems.length > 0) throw new RangeError(`not a payment: ${problems.join(', ')}`);
  return [serviceBlock, joined(fieldsOf(payment))].join(separator);
}

/** The QR as a vector picture (SVG), error correction M, without the quiet zone: the page keeps 4 modules free. */
export function qrPicture(payload: string): string {
  const code = { bcid: 'qrcode', text: payload, eclevel: 'M', scale: 1 };
  return bwipjs.toSVG(code);
}
