import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageEmpty } from '../parts/page/page-state.tsx';
import { usePageTitle } from '../browser/use-page-title.ts';
import { useLanguage } from '../language/language.ts';
import { roleWords, rolesThatMay } from '../../shared/roles.ts';
import type { Capability } from '../../shared/roles.ts';

/** The address of no screen, or, `record`, of a screen whose record it does not name. */
export function NotFoundPage({ record = false }: { record?: boolean }) {
  const { t } = useTranslation('shell');
  const title = t(record ? 'notFound.record' : 'notFound.title');
  usePageTitle(title);
  return (
    <PageEmpty
      wholePage
      title={title}
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
export function NotYoursPage({ may }: { may: Capability }) {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  usePageTitle(t('notYours.title'));
  const whose = rolesThatMay(may)
    .map((role) => roleWords[role][language])
    .join(', ');
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
