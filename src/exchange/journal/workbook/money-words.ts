/** What the words and signs of a number format say of a number: which money it is, or that it counts thousands or kopecks. */
type MoneyShown = 'roubles' | 'foreignMoney' | 'scaledMoney';

const roubles = /₽|(?<!\p{L})(?:руб|р\.(?!\p{L})|ru[br](?!\p{L}))/iu;

/** Beside «руб.» or alone: the number of the cell is not that of roubles. */
const scaled = /(?<!\p{L})(?:тыс|млн|млрд|миллион|миллиард|коп(?:\.|еек|ейк[аи])?(?!\p{L}))/iu;

const foreignWords = [
  'тг|тенге|грн|гривн[аы]|гривен|сом|сома|сомов|сум|сумов|драм|драмов|манат|манатов|лари|лей|лея|леев',
  'долл|доллар|доллара|долларов|евро|юань|юаня|юаней|злотый|злотых|лев|лева|левов|лв|иен|иена|фунт|фунтов|франк|франков',
  'бел\\p{L}*\\.?\\s*руб\\p{L}*|у\\.\\s?е|уе|br|zł|kč|kr|lei|lari|tenge|usd|eur|euro',
].join('|');
/** Not beside a dash: «TOP-12» is a code. */
const foreign = new RegExp(`(?!₽)\\p{Sc}|(?<![\\p{L}\\p{Pd}])(?:${foreignWords})(?![\\p{L}\\p{Pd}])`, 'iu');
const currencyCode = /(?<![\p{L}\p{Pd}])[A-Z]{3}(?![\p{L}\p{Pd}])/gu;

const currencyCodes = new Set(Intl.supportedValuesOf('currency').filter((code) => !/^RU[BR]$/.test(code)));

/**
 * @param words what stands beside the number, parts that are not next to each other apart by a space
 * @param currencies those that the format names as such: `[$Br-423]`
 * @returns undefined when there is no word of money
 */
export function moneyShown(words: string, currencies: readonly string[]): MoneyShown | undefined {
  if (scaled.test(words)) return 'scaledMoney';
  if (currencies.some((currency) => !isRouble(currency))) return 'foreignMoney';
  const codes = words.match(currencyCode) ?? [];
  if (foreign.test(words) || codes.some((code) => currencyCodes.has(code))) return 'foreignMoney';
  return roubles.test(words) ? 'roubles' : undefined;
}

function isRouble(currency: string): boolean {
  return roubles.test(currency) || currency.trim().toLowerCase() === 'р';
}
