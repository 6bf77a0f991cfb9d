import { Alert, Anchor, Text } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useMay } from '../session/session.ts';
import { useSetup } from './use-setup.ts';

/** On every screen while something is missing: what, and where the administrator goes on or whom to ask. */
export function SetupNotice() {
  const { t } = useTranslation('setup');
  const { pathname } = useLocation();
  const mayFinish = useMay('setUpCompany');
  const { data: setup } = useSetup();
  if (!setup || setup.done || pathname === '/setup') return null;
  const missing = setup.steps.flatMap((step) => step.missing).map((need) => t(`missing.${need}`));
  return (
    <Alert icon={<IconSettings aria-hidden />} title={t('notice.title')} mb="md" role="status">
      <Text size="sm">{t('notice.missing', { list: missing.join(', ') })}</Text>
      {mayFinish ? (
        <Anchor
          component={Link}
          to="/setup"
          size="sm"
          fw={600}
          c="inherit"
          underline="always"
          display="inline-block"
          py={8}
        >
          {t('notice.go')}
        </Anchor>
      ) : (
        <Text size="sm">{t('notice.ask')}</Text>
      )}
    </Alert>
  );
}
