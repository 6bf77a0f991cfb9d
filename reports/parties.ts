import type { Party, Seller } from './document.ts';

/** A sole trader (ИП) has the 12-digit ИНН of a person, no КПП, and signs alone. */
export function isEntrepreneur(party: Party): boolean {
  return party.inn.length === 12;
}

/** `ООО "Шинный склад", ИНН 7700000016, КПП 773601001, 117312, г. Москва, …`: one line of requisites. */
export function partyLine(party: Party): string {
  return [party.name, `ИНН ${party.inn}`, party.kpp && `КПП ${party.kpp}`, party.address]
    .filter(Boolean)
    .join(', ');
}

/** The seller's requisites with the account, as an act names them. */
export function sellerLineWithBank(seller: Seller): string {
  const { bank } = seller;
  const account = `р/с ${bank.account}, в банке ${bank.name}, БИК ${bank.bic}, к/с ${bank.correspondentAccount}`;
  return `${partyLine(seller)}, ${account}`;
}

/** `Иванов Иван Иванович` → `Иванов И. И.`; a name already shortened stays as it is. */
export function surnameWithInitials(name: string): string {
  const [surname = '', ...given] = name.trim().split(/\s+/);
  const initials = given.map((word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? `${word.charAt(0)}.` : word));
  return [surname, ...initials].join('\u00a0');
}
