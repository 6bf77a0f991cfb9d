import { Accordion, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { OrganizationForm } from '../clients/organizations/organization-form.tsx';
import { PageHead } from '../parts/page/page-head.tsx';
import { PageError, PageLoading } from '../parts/page/page-state.tsx';
import { hasUnsavedForm } from '../parts/unsaved/unsaved.ts';
import { ContractStep } from './contract-step.tsx';
import { PricesStep } from './prices-step.tsx';
import type { Setup } from './use-setup.ts';
import { useSetup } from './use-setup.ts';
import { WarehouseStep } from './warehouse-step.tsx';

/** The first run: from nothing to the first delivery, step by step; each says what is missing. */
export function SetupPage() {
  const setup = useSetup();
  if (setup.isPending) return <PageLoading />;
  if (setup.isLoadingError)
    return <PageError wholePage error={setup.error} retry={() => void setup.refetch()} />;
  return <Steps setup={setup.data} />;
}

function Steps({ setup: { steps, counts, done } }: { setup: Setup }) {
  const { t } = useTranslation('setup');
  const [params, setParams] = useSearchParams();
  const wanted = params.get('step') ?? steps.find((step) => !step.done)?.step ?? null;
  const [opened, setOpened] = useState(wanted);
  // A step that became done, here or by somebody else, stays open while something is typed in it.
  const types = hasUnsavedForm();
  if (wanted !== opened && !types) setOpened(wanted);
  const goOn = () => {
    if (!hasUnsavedForm()) setParams({}, { replace: true });
  };
  return (
    <>
      <PageHead title={t(done ? 'doneTitle' : 'title')} />
      <Stack gap="lg" maw={1000}>
        {done ? <Done /> : <ImportFirst />}
        <Accordion
          variant="separated"
          order={2}
          value={opened}
          onChange={(step) => setParams(step === null ? { step: 'none' } : { step })}
          keepMounted={false}
        >
          {steps.map(({ step, done: isDone, missing }, index) => (
            <Accordion.Item key={step} value={step}>
              <Accordion.Control
                icon={
                  isDone ? (
                    <IconCircleCheck color="var(--mantine-color-teal-filled)" aria-hidden />
                  ) : (
                    <IconCircleDashed aria-hidden />
                  )
                }
              >
                <Text component="span" fw={600} display="block">
                  {t('step', { number: index + 1, name: t(`steps.${step}`) })}
                </Text>
                <Text component="span" size="sm" display="block">
                  {isDone
                    ? t('ready')
                    : t('lacks', { list: missing.map((need) => t(`missing.${need}`)).join(', ') })}
                </Text>
              </Accordion.Control>
              <Accordion.Panel>
                {step === 'organization' && <OrganizationStep done={isDone && !types} onDone={goOn} />}
                {step === 'warehouse' && (
                  <WarehouseStep done={isDone && !types} hasWarehouse={counts.warehouses > 0} onDone={goOn} />
                )}
                {step === 'prices' && (
                  <PricesStep done={isDone && !types} hasCategory={counts.categories > 0} onDone={goOn} />
                )}
                {step === 'contract' && <ContractStep done={isDone && !types} />}
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      </Stack>
    </>
  );
}

function OrganizationStep({ done, onDone }: { done: boolean; onDone: () => void }) {
  const { t } = useTranslation('setup');
  if (done) {
    return (
      <Anchor component={Link} to="/settings?tab=organizations">
        {t('organization.open')}
      </Anchor>
    );
  }
  return (
    <Stack>
      <Text>{t('organization.hint')}</Text>
      <OrganizationForm onDone={onDone} />
    </Stack>
  );
}

/** The way for a company that has the journal in Excel. */
function ImportFirst() {
  const { t } = useTranslation('setup');
  return (
    <Group gap="md" align="center">
      <Text flex="1 1 280px">{t('importFirst')}</Text>
      <Button
        component={Link}
        to="/import"
        size="md"
        variant="default"
        leftSection={<IconFileUpload size={18} aria-hidden />}
      >
        {t('toImport')}
      </Button>
    </Group>
  );
}

function Done() {
  const { t } = useTranslation('setup');
  return (
    <Stack role="status">
      <Text>{t('doneHint')}</Text>
      <Group>
        <Button component={Link} to="/receive" size="md">
          {t('toReceive')}
        </Button>
        <Button component={Link} to="/settings?tab=users" size="md" variant="default">
          {t('toUsers')}
        </Button>
      </Group>
    </Stack>
  );
}
