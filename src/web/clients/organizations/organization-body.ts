import type { paths } from '../../api/schema.d.ts';
import type { VatRate } from './vat-rates.ts';

export type Organization =
  paths['/organizations/{id}']['get']['responses'][200]['content']['application/json'];

/** An organization as it is typed: what is not there is empty. */
export interface TypedOrganization {
  readonly name: string;
  readonly inn: string;
  readonly kpp: string;
  readonly ogrn: string;
  readonly address: string;
  readonly bank: Organization['bank'];
  readonly director: Organization['director'];
  readonly accountant: string;
  readonly vatRate: VatRate;
  readonly vatFrom: string | null;
}

/** What the form begins with; the VAT of a new organization from the beginning of the year. */
export function typedOrganization(organization: Organization | undefined, today: string): TypedOrganization {
  const vat = { vatRate: 'none', vatFrom: `${today.slice(0, 4)}-01-01` } as const;
  if (organization) {
    const { name, inn, kpp, ogrn, address, bank, director, accountant } = organization;
    const given = { name, inn, address, bank, director };
    return { ...given, kpp: kpp ?? '', ogrn: ogrn ?? '', accountant: accountant?.name ?? '', ...vat };
  }
  return {
    name: '',
    inn: '',
    kpp: '',
    ogrn: '',
    address: '',
    bank: { account: '', bic: '', correspondentAccount: '', name: '' },
    director: { post: '', name: '' },
    accountant: '',
    ...vat,
  };
}

/** What a change sends: all but the ИНН, which never changes, and the VAT, which has its own history. */
export function requisitesOf({ name, kpp, ogrn, address, bank, director, accountant }: TypedOrganization) {
  return {
    name,
    kpp: kpp || null,
    ogrn: ogrn || null,
    address,
    bank,
    director,
    accountant: accountant.trim() === '' ? null : { name: accountant },
  };
}

export function newOrganization(typed: TypedOrganization) {
  const { inn, vatRate, vatFrom } = typed;
  return { ...requisitesOf(typed), inn, vat: [{ validFrom: vatFrom ?? '', rate: vatRate }] };
}
