import { createBrowserRouter, Navigate } from 'react-router';
import { PageLoading } from './parts/page-state.tsx';
import { screens } from './screens.ts';
import { Layout } from './shell/layout.tsx';
import { home } from './shell/navigation.ts';
import { NotFoundPage, RouteFailure } from './shell/not-found-page.tsx';
import { SignedIn, useSession } from './shell/session.tsx';

function Home() {
  const { user } = useSession();
  return <Navigate to={home[user.role]} replace />;
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
