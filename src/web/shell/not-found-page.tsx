import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageEmpty } from '../parts/page/page-state.tsx';
import { usePageTitle } from '../browser/use-page-title.ts';
import type { Role } from '../session/session.ts';

export function NotFoundPage() {
  const { t } = useTranslation('shell');
  usePageTitle(t('notFound.title'));
  return (
    <PageEmpty
      wholePage
      title={t('notFound.title')}
      hint={t('notFound.hint')}
      action={
        <Button component={Link} to="/" variant="default">
          {t('notFound.home')}
        </Button>
      }
    />
  );
}

/** A screen that is for other roles: says for whom, and leads home. */
export function NotYoursPage({ roles }: { roles: readonly Role[] }) {
  const { t } = useTranslation('shell');
  usePageTitle(t('notYours.title'));
  const whose = [...roles, 'administrator' as const].map((role) => t(`role.${role}`)).join(', ');
  return (
    <PageEmpty
      wholePage
      title={t('notYours.title')}
      hint={t('notYours.hint', { roles: whose })}
      action={
        <Button component={Link} to="/" variant="default">
          {t('notFound.home')}
        </Button>
      }
    />
  );
}
