import { useTranslation } from 'react-i18next';
import { isOffline } from '../../api/client.ts';

interface Asked {
  readonly isFetching: boolean;
  readonly error: Error | null;
}

/** What a list of choices says while it has none: it still looks, it could not ask, or there is nothing like that. */
export function useNoChoice(): (asked: Asked, nothing: string) => string {
  const { t } = useTranslation('shell');
  return ({ isFetching, error }, nothing) => {
    if (isFetching) return t('searching');
    if (error === null) return nothing;
    return isOffline(error) ? t('offline.title') : error.message;
  };
}
