import type { HttpErrorCode } from '../http/endpoint.ts';
import type { IdErrorCode } from '../shared/ids.ts';
import type { LookAlikeErrorCode } from '../shared/look-alikes/look-alike.ts';
import type { Constraints, Problems } from '../http/problem.ts';
import type { ClientErrorCode } from './clients/client.ts';
import type { ContractErrorCode } from './contracts/contract.ts';
import type { ContractLockErrorCode } from './contracts/contract-lock.ts';
import { holderInWords } from '../shared/locks/holder-in-words.ts';
import type { OrganizationErrorCode } from './organizations/organization.ts';

export type ClientsErrorCode =
  OrganizationErrorCode | ClientErrorCode | ContractErrorCode | ContractLockErrorCode;

export const clientsProblems: Problems<ClientsErrorCode> = {
  organizationTaken: {
    status: 409,
    ru: () =>
      'Организация с такими ИНН и КПП уже есть: измените её реквизиты вместо того, чтобы добавлять вторую.',
    en: () => 'There is an organization with this ИНН and КПП already: change it instead of adding another.',
  },
  vatRegimeOverlaps: {
    status: 409,
    ru: () => 'С этого дня у организации уже начинается режим НДС: укажите другой день.',
    en: () => 'A VAT regime of this organization begins on this day already: choose another day.',
  },
  vatRegimeBilled: {
    status: 409,
    ru: () =>
      'По этому режиму НДС уже выставлены документы, удалить его нельзя: добавьте верный режим с более позднего дня того же месяца, и разницу следующий расчёт закроет корректировкой, или сначала аннулируйте документы.',
    en: () =>
      'Documents were issued by this VAT regime, so it stays: add the right one from a later day of the same month, and the next billing run settles the difference as an adjustment, or void the documents first.',
  },
  vatRegimeLast: {
    status: 409,
    ru: () =>
      'Это единственный режим НДС организации, без него нельзя выставить счёт: сначала добавьте верный режим с другого дня.',
    en: () =>
      'This is the only VAT regime of the organization, which cannot bill without one: add the right one from another day first.',
  },
  kppOfPerson: {
    status: 422,
    ru: () => 'У предпринимателя (ИНН из 12 цифр) КПП не бывает: оставьте kpp пустым.',
    en: () => 'A sole trader (ИНН of 12 digits) has no КПП: leave kpp empty.',
  },
  clientTaken: {
    status: 409,
    ru: () => 'Клиент с такими ИНН и КПП уже есть: найдите его по ИНН.',
    en: () => 'There is a client with this ИНН and КПП already: find it by its ИНН.',
  },
  contractNumberTaken: {
    status: 409,
    ru: () =>
      'У этой организации уже есть договор с таким номером: проверьте номер или откройте тот договор.',
    en: () => 'This organization has a contract with this number already: check the number or open that one.',
  },
  contractTermReversed: {
    status: 422,
    ru: () => 'Договор не может кончиться раньше, чем начался: исправьте endsOn.',
    en: () => 'A contract cannot end before it starts: correct endsOn.',
  },
  clientUnknown: {
    status: 422,
    ru: () => 'Такого клиента нет: проверьте clientId или сначала добавьте клиента.',
    en: () => 'There is no such client: check clientId or add the client first.',
  },
  organizationUnknown: {
    status: 422,
    ru: () => 'Такой организации нет: проверьте organizationId или сначала добавьте организацию.',
    en: () => 'There is no such organization: check organizationId or add the organization first.',
  },
  tariffUnknown: {
    status: 422,
    ru: () => 'Такого тарифа нет: проверьте tariffId или сначала добавьте тариф.',
    en: () => 'There is no such tariff: check tariffId or add the tariff first.',
  },
  termsNotSupported: {
    status: 422,
    ru: ({ terms }) =>
      `Бесплатные дни и минимум за месяц пока не рассчитываются: уберите из договора ${listOf(terms)}.`,
    en: ({ terms }) => `Free days and a monthly minimum are not billed yet: leave out ${listOf(terms)}.`,
  },
  // 503: a passing state, which is not remembered by the key of the request (rule R16)
  contractBusy: {
    status: 503,
    retryAfter: 60,
    ru: (details) =>
      `Договор${nameOf(details['number'])} сейчас занят${holderInWords(details, 'ru')}. Повторите через минуту.`,
    en: (details) =>
      `Contract${nameOf(details['number'])} is in use just now${holderInWords(details, 'en')}. Try again in a minute.`,
  },
};

function nameOf(number: unknown): string {
  return typeof number === 'string' ? ` ${number}` : '';
}

function listOf(terms: unknown): string {
  return Array.isArray(terms) ? terms.join(', ') : '';
}

export const clientsConstraints: Constraints<
  ClientsErrorCode | IdErrorCode | LookAlikeErrorCode | HttpErrorCode
> = {
  organizations_pkey: 'idTaken',
  organizations_inn_unique: 'organizationTaken',
  organizations_person_without_kpp: 'kppOfPerson',
  vat_regimes_pkey: 'vatRegimeOverlaps',
  vat_regimes_organization_fk: 'notFound',
  vat_regimes_not_billed: 'vatRegimeBilled',
  clients_pkey: 'idTaken',
  clients_inn_unique: 'clientTaken',
  clients_look_different: 'looksLike',
  clients_person_without_kpp: 'kppOfPerson',
  contracts_pkey: 'idTaken',
  contracts_number_unique: 'contractNumberTaken',
  contracts_look_different: 'looksLike',
  contracts_term_ordered: 'contractTermReversed',
  contracts_client_fk: 'clientUnknown',
  contracts_organization_fk: 'organizationUnknown',
  contracts_tariff_fk: 'tariffUnknown',
};
