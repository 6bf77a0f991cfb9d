import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the screen to the browser, so that tabs and the history can be told apart. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation('shell');
  const product = t('product');
  useEffect(() => {
    document.title = title === product ? product : `${title} · ${product}`;
  }, [title, product]);
}
