import type { Problems } from '../../http/problem.ts';
import type { ChargeErrorCode } from './charge.ts';

/** How refusals about charges are told over HTTP. */
export const chargeRefusals: Problems<ChargeErrorCode> = {
  chargesContractNotFound: {
    status: 404,
    ru: () => 'Такого договора нет: найдите его в списке договоров.',
    en: () => 'There is no such contract: find it in the list of contracts.',
  },
};
