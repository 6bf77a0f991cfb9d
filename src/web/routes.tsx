import { createBrowserRouter, Navigate } from 'react-router';
import { PageLoading } from './parts/page-state.tsx';
import { screens } from './screens.ts';
import { useSetup } from './setup/use-setup.ts';
import { Layout } from './shell/layout.tsx';
import { home } from './shell/navigation.ts';
import { NotFoundPage, RouteFailure } from './shell/not-found-page.tsx';
import { SignedIn, useSession } from './shell/session.tsx';

/** The role's beginning of the day; an administrator's is the setup while something is missing. */
function Home() {
  const { user } = useSession();
  const setup = useSetup();
  const setsUp = user.role === 'administrator';
  if (setsUp && setup.isPending) return <PageLoading />;
  return <Navigate to={setsUp && setup.data?.done === false ? '/setup' : home[user.role]} replace />;
}

export const router = createBrowserRouter([
  {
    element: (
      <SignedIn>
        <Layout />
      </SignedIn>
    ),
    errorElement: <RouteFailure />,
    children: [
      {
        errorElement: <RouteFailure />,
        // Stands in the frame while the first screen of a visit is being loaded.
        hydrateFallbackElement: <PageLoading />,
        children: [{ index: true, element: <Home /> }, ...screens, { path: '*', element: <NotFoundPage /> }],
      },
    ],
  },
]);
