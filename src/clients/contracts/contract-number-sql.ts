import { containsCode } from '../../shared/search-sql.ts';

/**
 * SQL: the contract of this id has a number that contains what `:pattern` asks for (rule R25). It is for lists with many
 * rows of a contract: the contracts are found once, by the index of their numbers, and no row folds a number again.
 */
export function contractNumberContains(contractId: string): string {
  return `${contractId} in (select id from contracts where ${containsCode('number')})`;
}
