import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** The first client comes with the first contract, or all of them with the journal. */
export function ContractStep({ done }: { done: boolean }) {
  const { t } = useTranslation('setup');
  if (done) {
    return (
      <Anchor component={Link} to="/clients?tab=contracts">
        {t('contract.open')}
      </Anchor>
    );
  }
  return (
    <Stack>
      <Text>{t('contract.hint')}</Text>
      <Group>
        <Button component={Link} to="/contracts/new?from=setup" size="md">
          {t('contract.new')}
        </Button>
        <Button component={Link} to="/import" size="md" variant="default">
          {t('toImport')}
        </Button>
      </Group>
    </Stack>
  );
}
