import { createBrowserRouter, Navigate } from 'react-router';
import { PageLoading } from './parts/page/page-state.tsx';
import { menu } from './menu.ts';
import { homes, screens } from './screens.ts';
import { SetupNotice } from './setup/setup-notice.tsx';
import { useSetup } from './setup/use-setup.ts';
import { Layout } from './shell/layout.tsx';
import { loadScreen } from './shell/load-screen.ts';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { RouteFailure } from './shell/route-failure.tsx';
import { SignedIn } from './shell/signed-in.tsx';
import { useMay, useSession } from './session/session.ts';

/** Opens the person's first screen; for who sets the company up the setup while something is missing. */
function Home() {
  const setup = useSetup();
  const setsUp = useMay('setUpCompany');
  const { capabilities } = useSession();
  const home = homes.find(({ may }) => capabilities.includes(may))?.path ?? '/settings';
  if (setsUp && setup.isPending) return <PageLoading />;
  return <Navigate to={setsUp && setup.data?.done === false ? '/setup' : home} replace />;
}

const loadedScreens = screens.map((screen) => ({ ...screen, lazy: () => loadScreen(screen.lazy) }));

/** Goes to the screen of the address at once; made once for a page. */
export function createRouter() {
  return createBrowserRouter([
    {
      element: (
        <SignedIn>
          <Layout screens={screens} menu={menu} notice={<SetupNotice />} />
        </SignedIn>
      ),
      errorElement: <RouteFailure />,
      children: [
        {
          errorElement: <RouteFailure />,
          // Stands in the frame while the first screen of a visit is being loaded.
          hydrateFallbackElement: <PageLoading />,
          children: [
            { index: true, element: <Home /> },
            ...loadedScreens,
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ]);
}
