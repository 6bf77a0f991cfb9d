import { createBrowserRouter, Navigate } from 'react-router';
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
        children: [{ index: true, element: <Home /> }, ...screens, { path: '*', element: <NotFoundPage /> }],
      },
    ],
  },
]);
