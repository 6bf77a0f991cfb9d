import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useRouteError } from 'react-router';
import { offline, Refusal } from '../api/client.ts';
import { PageError, PageLoading } from '../parts/page/page-state.tsx';
import { usePageTitle } from '../browser/use-page-title.ts';
import { isServerThere, reloadOnce, ScreenNotLoaded } from './load-screen.ts';

/** Shown in place of a screen that threw an error or could not be loaded. */
export function RouteFailure() {
  const { t } = useTranslation('shell');
  const error = useRouteError();
  usePageTitle(t('error.title'));
  if (error instanceof ScreenNotLoaded) return <NotLoaded failure={error} />;
  return (
    <PageError
      error={error instanceof Refusal ? error : new Error(t('brokenScreen'))}
      retry={() => window.location.reload()}
    />
  );
}

/**
 * Without a network the screen is asked for again in place: a reload would lead to the browser's own page. When the
 * server is there and the screen is not, its file is of an older version: the page is loaded anew, once.
 */
function NotLoaded({ failure }: { failure: ScreenNotLoaded }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const here = useLocation();
  const [found, setFound] = useState<{ failure: ScreenNotLoaded; error: Error }>();
  useEffect(() => {
    let asked = true;
    void isServerThere().then((there) => {
      if (!asked || (there && reloadOnce())) return;
      setFound({ failure, error: there ? new Error(t('screenNotLoaded')) : offline() });
    });
    return () => {
      asked = false;
    };
  }, [failure, t]);
  if (found?.failure !== failure) return <PageLoading />;
  return <PageError error={found.error} retry={() => void navigate(here, { replace: true })} />;
}
