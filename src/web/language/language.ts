import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { keep, kept } from '../browser/kept.ts';

export const languages = ['ru', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'protektor-language';

type Texts = Record<string, unknown>;

/**
 * One file of texts per context and language. Russian is part of the program, but for what a single screen needs and
 * brings along (`addRussianTexts`); English is loaded when it is chosen.
 */
const files: Record<Language, Record<string, Texts | (() => Promise<Texts>)>> = {
  ru: import.meta.glob<Texts>(
    ['../messages/ru/*.json', '!../messages/ru/exchange.json', '!../messages/ru/staff.json'],
    { import: 'default', eager: true },
  ),
  en: import.meta.glob<Texts>('../messages/en/*.json', { import: 'default' }),
};

/** Russian unless the person chose English. */
export function chosenLanguage(): Language {
  return kept('local', storageKey) === 'en' ? 'en' : 'ru';
}

/** The language of the screens as they are drawn now, for texts that stand in both languages beside one another. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'ru';
}

function isLoaded(texts: Texts | (() => Promise<Texts>)): texts is Texts {
  return typeof texts === 'object';
}

async function load(language: Language): Promise<void> {
  const read = Object.entries(files[language]).map(async ([path, texts]) => {
    const context = path.split('/').at(-1)?.replace('.json', '') ?? '';
    i18next.addResourceBundle(language, context, isLoaded(texts) ? texts : await texts());
  });
  await Promise.all(read);
}

/** The texts of a screen that comes with its own: everybody else's first load does without them. */
export function addRussianTexts(context: string, texts: Texts): void {
  i18next.addResourceBundle('ru', context, texts);
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
  try {
    await load(language);
    document.documentElement.lang = language;
  } catch {
    // Without a network English did not come; Russian is here already.
    await load('ru');
    await i18next.changeLanguage('ru');
  }
}

export async function chooseLanguage(language: Language): Promise<void> {
  await load(language);
  keep('local', storageKey, language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
