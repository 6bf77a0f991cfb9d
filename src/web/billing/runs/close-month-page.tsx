import { Button } from '@mantine/core';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PageHead } from '../../parts/page/page-head.tsx';
import { PageEmpty, PageError, PageLoading } from '../../parts/page/page-state.tsx';
import { given } from '../../url/use-url-words.ts';
import { MonthPreview } from './month-preview.tsx';
import { MonthResult } from './month-result.tsx';
import { MonthSelect } from '../months/month-select.tsx';
import { useBillingMonths } from '../months/use-billing-months.ts';

/**
 * The month from its problems to its documents. In the URL: `month`, and once it is issued the run that did it,
 * `issued`. When nothing is wrong: open, «Выставить», confirm.
 */
export function CloseMonthPage() {
  const { t } = useTranslation('billing');
  const [params, setParams] = useSearchParams();
  const months = useBillingMonths();
  // Rendered in small pieces, as the preview below: a slow phone reacts to touches meanwhile.
  const known = useDeferredValue(months.data);
  if (!known) {
    return (
      <>
        <PageHead title={t('closeMonth')} />
        {months.error ? (
          <PageError error={months.error} retry={() => void months.refetch()} />
        ) : (
          <PageLoading />
        )}
      </>
    );
  }
  const month = given(params, 'month') ?? known.suggested;
  const issued = given(params, 'issued');
  if (month === null) {
    return (
      <>
        <PageHead title={t('closeMonth')} />
        <PageEmpty
          title={t('noMonths.title')}
          hint={t('noMonths.hint')}
          action={
            <Button component={Link} to="/clients" size="md">
              {t('noMonths.action')}
            </Button>
          }
        />
      </>
    );
  }
  return (
    <>
      <PageHead title={t('closeMonth')}>
        <MonthSelect
          value={month}
          onChange={(chosen) => {
            if (chosen !== null) setParams({ month: chosen });
          }}
        />
      </PageHead>
      {issued === null ? (
        <MonthPreview
          key={month}
          month={month}
          onIssued={(runId) => void setParams({ month, issued: runId })}
        />
      ) : (
        <MonthResult key={issued} runId={issued} onAgain={() => setParams({ month })} />
      )}
    </>
  );
}
