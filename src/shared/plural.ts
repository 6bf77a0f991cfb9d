const forms = new Intl.PluralRules('ru');

/** `1 счёт`, `2 счёта`, `5 счетов`: a number with the form of the word that Russian wants after it. */
export function russianCount(count: number, one: string, few: string, many: string): string {
  const form = forms.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}
