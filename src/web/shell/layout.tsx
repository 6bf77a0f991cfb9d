import {
  Alert,
  AppShell,
  Burger,
  Button,
  getDefaultZIndex,
  Group,
  NavLink,
  ScrollArea,
  Text,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLogout } from '@tabler/icons-react';
import { Suspense, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation, useMatches } from 'react-router';
import { isOffline } from '../api/client.ts';
import { useFormat, useNumbersAhead } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { PageLoading } from '../parts/page/page-state.tsx';
import { LeaveGuard } from '../parts/unsaved/leave-guard.ts';
import { hasUnsavedForm } from '../parts/unsaved/unsaved.ts';
import { useConfirmLoss } from '../parts/unsaved/use-confirm-loss.ts';
import { useNarrow } from '../browser/use-narrow.ts';
import { isId } from '../url/use-url-words.ts';
import { GlobalSearch } from '../search/global-search.tsx';
import { menuOf } from './navigation.ts';
import { NotFoundPage, NotYoursPage } from './not-found-page.tsx';
import { PageOptions } from './page-options.tsx';
import { useSession } from '../session/session.ts';
import { roleWords } from '../../shared/roles.ts';
import { useSignOut } from './use-sign-out.ts';
import type { Access, MenuItem, Screen } from './screen.ts';
import { useScreensAhead } from './use-screens-ahead.ts';
import classes from './layout.module.css';

interface LayoutProps {
  readonly screens: readonly Screen[];
  readonly menu: readonly MenuItem[];
  /** Shown above every screen. */
  readonly notice: ReactNode;
}

/** The list of what the search found reaches over the menu; Mantine lays the menu one above the header. */
const aboveMenu = getDefaultZIndex('app') + 2;

/** The frame of every screen: the menu of the role, the search, who is signed in. */
export function Layout({ screens, menu, notice }: LayoutProps) {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const format = useFormat();
  useNumbersAhead();
  const { user, capabilities, clockAt } = useSession();
  const [opened, { toggle, close }] = useDisclosure(false);
  // Where Mantine hides the menu, the menu must not get the focus either.
  const narrow = useNarrow();
  // A phone renders the menu when it is first opened: the screen appears a tenth of a second sooner.
  const [made, setMade] = useState(!narrow);
  if (!made && (opened || !narrow)) setMade(true);
  const { pathname } = useLocation();
  useEffect(close, [pathname, close]);
  const items = useMemo(() => menuOf(capabilities, menu, screens), [capabilities, menu, screens]);
  useScreensAhead(
    useMemo(
      () => screens.filter(({ path }) => items.some((item) => item.path === `/${path}`)),
      [items, screens],
    ),
  );
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 240, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <SkipLink />
      <AppShell.Header zIndex={aboveMenu}>
        <Group h="100%" px="md" gap="sm" wrap="nowrap">
          <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('menu.title')} />
          <Text component={Link} to="/" fw={700} c="inherit" td="none" visibleFrom="xs">
            {t('product')}
          </Text>
          <GlobalSearch />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar aria-label={t('menu.title')} inert={narrow && !opened}>
        {made && (
          <>
            <AppShell.Section grow component={ScrollArea} p="xs">
              <Menu items={items} pathname={pathname} />
            </AppShell.Section>
            <AppShell.Section px="md" py="sm">
              <Text size="sm" style={{ overflowWrap: 'anywhere' }} lineClamp={2}>
                {user.name}
              </Text>
              <Text size="sm" mb="xs">
                {roleWords[user.role][language]}
              </Text>
              <Group gap="sm">
                <PageOptions />
                <SignOut />
              </Group>
            </AppShell.Section>
          </>
        )}
      </AppShell.Navbar>
      <AppShell.Main id={content} tabIndex={-1}>
        <LeaveGuard />
        {notice}
        {clockAt !== null && (
          <Alert color="yellow" variant="light" py={4} mb="md">
            {t('demoClock', { day: format.day(clockAt) })}
          </Alert>
        )}
        <Suspense fallback={<PageLoading />}>
          <ScreenOfAddress />
        </Suspense>
      </AppShell.Main>
    </AppShell>
  );
}

/**
 * The screen of the address, for those who may open it. Another record is
 * another screen: no form, dialog or number of the one before stays on it.
 */
function ScreenOfAddress() {
  const { capabilities } = useSession();
  const { pathname } = useLocation();
  const { handle, params } = useMatches().at(-1) ?? {};
  const access = handle as Access | undefined;
  if (access && !capabilities.includes(access.may)) return <NotYoursPage may={access.may} />;
  const id = params?.['id'];
  // A link that was cut or typed wrong: no record could be there.
  if (id !== undefined && !isId(id)) return <NotFoundPage record />;
  return <Outlet key={pathname} />;
}

const content = 'content';

/** Lets the keyboard skip the menu. Visible only while it has the focus; the address does not change. */
function SkipLink() {
  const { t } = useTranslation('shell');
  return (
    <a
      className={classes['skip']}
      href={`#${content}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(content)?.focus();
      }}
    >
      {t('skipToContent')}
    </a>
  );
}

function Menu({ items, pathname }: { items: readonly MenuItem[]; pathname: string }) {
  const { t } = useTranslation('shell');
  return items.map(({ path, text, icon: Icon }) => (
    <NavLink
      key={path}
      component={Link}
      to={path}
      label={t(text)}
      leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
      active={pathname === path || pathname.startsWith(`${path}/`)}
      aria-current={pathname === path ? 'page' : undefined}
      py={10}
    />
  ));
}

function SignOut() {
  const { t } = useTranslation('shell');
  const signOut = useSignOut();
  const confirmLoss = useConfirmLoss('leave');
  const leave = () => signOut.mutate();
  return (
    <>
      <Button
        variant="default"
        flex="1 1 100px"
        px="xs"
        leftSection={<IconLogout size={16} aria-hidden />}
        loading={signOut.isPending}
        onClick={() => (hasUnsavedForm() ? confirmLoss(leave) : leave())}
      >
        {t('signOut.button')}
      </Button>
      {signOut.error && (
        <Text size="sm" role="alert">
          {isOffline(signOut.error) ? t('signOut.offline') : signOut.error.message}
        </Text>
      )}
    </>
  );
}
