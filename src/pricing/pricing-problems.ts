import type { HttpErrorCode } from '../http/endpoint.ts';
import type { IdErrorCode } from '../shared/ids.ts';
import type { LookAlikeErrorCode } from '../shared/look-alikes/look-alike.ts';
import type { Constraints, Problems } from '../http/problem.ts';
import type { CategoryErrorCode } from './categories/category.ts';
import type { TariffErrorCode } from './tariffs/tariff.ts';

export type PricingErrorCode = CategoryErrorCode | TariffErrorCode;

export const pricingProblems: Problems<PricingErrorCode> = {
  categoryCodeTaken: {
    status: 409,
    ru: () => 'Категория с таким кодом уже есть: возьмите её или другой код.',
    en: () => 'There is a category with this code already: use it or choose another code.',
  },
  categoryUnknown: {
    status: 422,
    ru: ({ category, resembles }) =>
      typeof resembles !== 'string'
        ? `Категории «${String(category)}» нет: проверьте код или сначала добавьте категорию.`
        : `Категории «${String(category)}» нет; есть похожая «${resembles}»: если это она, укажите её.`,
    en: ({ category, resembles }) =>
      typeof resembles !== 'string'
        ? `There is no category "${String(category)}": check the code or add it first.`
        : `There is no category "${String(category)}", but "${resembles}" looks like it: use that one if it is meant.`,
  },
  tariffCodeTaken: {
    status: 409,
    ru: () => 'Тариф с таким кодом уже есть: добавьте ставку к нему или возьмите другой код.',
    en: () => 'There is a tariff with this code already: add a rate to it or choose another code.',
  },
  rateOverlaps: {
    status: 409,
    ru: () =>
      'В этом тарифе две ставки одной категории начинались бы в один день: измените день начала или категорию.',
    en: () =>
      'Two rates of one category would begin on the same day in this tariff: change the day or the category.',
  },
  freeRateHasPrice: {
    status: 422,
    ru: () => 'Бесплатной бывает только ставка с ценой 0: уберите отметку «бесплатно» или укажите цену 0.',
    en: () => 'Only a rate of price 0 can be free: leave out `free`, or set the price to 0.',
  },
  rateBilled: {
    status: 409,
    ru: () =>
      'По этой ставке уже выставлены документы, удалить её нельзя: добавьте новую ставку с более позднего дня. Разницу за выставленные месяцы следующий расчёт закроет корректировкой.',
    en: () =>
      'Documents were issued by this rate, so it stays: add a new rate from a later day. The next billing run settles the difference in months already billed as an adjustment.',
  },
};

export const pricingConstraints: Constraints<
  PricingErrorCode | IdErrorCode | LookAlikeErrorCode | HttpErrorCode
> = {
  categories_pkey: 'idTaken',
  categories_code_unique: 'categoryCodeTaken',
  categories_look_different: 'looksLike',
  tariffs_pkey: 'idTaken',
  tariffs_code_unique: 'tariffCodeTaken',
  tariffs_look_different: 'looksLike',
  rates_overlap: 'rateOverlaps',
  rates_free_price: 'freeRateHasPrice',
  rates_tariff_fk: 'notFound',
  settlement_lines_rate_fk: 'rateBilled',
};
