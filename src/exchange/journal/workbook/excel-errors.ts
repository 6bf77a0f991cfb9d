/** The errors of formulas as a workbook writes them, and as a Russian Excel shows them. */
const errors: Readonly<Record<string, string>> = {
  '#N/A': '#Н/Д',
  '#REF!': '#ССЫЛКА!',
  '#VALUE!': '#ЗНАЧ!',
  '#DIV/0!': '#ДЕЛ/0!',
  '#NAME?': '#ИМЯ?',
  '#NUM!': '#ЧИСЛО!',
  '#NULL!': '#ПУСТО!',
};

const byShown = new Map(
  Object.entries(errors).flatMap(([error, shown]) => [error, shown].map((text) => [text, error])),
);

/** The error that a text is, when it was copied as a text; undefined for any other text. */
export function errorOfText(text: string): string | undefined {
  return text.startsWith('#') ? byShown.get(text.trim()) : undefined;
}

/** What a Russian Excel shows for an error. */
export function errorInRussian(error: string): string {
  return errors[error] ?? error;
}
