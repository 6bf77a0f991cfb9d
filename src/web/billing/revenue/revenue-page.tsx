import '@mantine/dates/styles.css';
import { Paper, SimpleGrid, Stack } from '@mantine/core';
import { MonthPickerInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page/page-head.tsx';
import { ClientRevenue } from './client-revenue.tsx';
import { MonthRevenue } from './month-revenue.tsx';
import { RevenueTotal } from './revenue-total.tsx';
import { usePeriod } from './use-period.ts';

/** «Выручка»: what was invoiced, by month and by client. */
export function RevenuePage() {
  const { t } = useTranslation('revenue');
  return (
    <>
      <PageHead title={t('title')} />
      <Stack gap="xl">
        <Paper withBorder p="md">
          <RevenueTotal />
          <Period />
        </Paper>
        <MonthRevenue />
        <ClientRevenue />
      </Stack>
    </>
  );
}

function Period() {
  const { t } = useTranslation('revenue');
  const period = usePeriod();
  return (
    <SimpleGrid cols={2} spacing="sm" mt="md" maw={480}>
      {(['from', 'to'] as const).map((end) => (
        <MonthPickerInput
          key={end}
          label={t(end)}
          size="md"
          valueFormat="MMM YYYY"
          minDate="2000-01-01"
          maxDate="2099-12-31"
          value={`${period[end]}-01`}
          onChange={(month) => period.choose(end, month)}
        />
      ))}
    </SimpleGrid>
  );
}
