import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['ru', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'protektor-language';

/** One file of texts per context and language, loaded when the language is chosen. */
const files = import.meta.glob<Record<string, unknown>>('./messages/*/*.json', { import: 'default' });

/** Russian unless the person chose English. */
export function chosenLanguage(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'ru';
}

async function load(language: Language): Promise<void> {
  const own = Object.entries(files).filter(([path]) => path.startsWith(`./messages/${language}/`));
  await Promise.all(
    own.map(async ([path, read]) => {
      const context = path.split('/').at(-1)?.replace('.json', '') ?? '';
      i18next.addResourceBundle(language, context, await read());
    }),
  );
}

export async function startMessages(): Promise<void> {
  const language = chosenLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'shell',
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await load(language);
  document.documentElement.lang = language;
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
