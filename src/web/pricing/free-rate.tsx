import { Badge, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api, isOffline } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { useSend } from '../api/use-send.ts';

export type Rate =
  paths['/tariffs/{id}/rates']['get']['responses'][200]['content']['application/json']['items'][number];

interface FreeRateProps {
  readonly tariffId: string;
  readonly rate: Rate;
  /** The rate in words, for the name of the button. */
  readonly words: string;
  readonly mayMark: boolean;
}

/** Of a rate of price 0: that this is meant, or the button that says so (rule R15). Of other rates, nothing. */
export function FreeRate({ tariffId, rate, words, mayMark }: FreeRateProps) {
  const { t } = useTranslation('pricing');
  const marking = useSend(
    (rateId: string) =>
      answer(
        api.PATCH('/tariffs/{id}/rates/{rateId}', {
          params: { path: { id: tariffId, rateId } },
          body: { free: true },
        }),
      ),
    { changes: ['tariffs'] },
  );
  if (rate.free) return <Badge variant="light">{t('rate.free')}</Badge>;
  if (Number(rate.price) !== 0 || !mayMark) return null;
  const { error } = marking;
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        loading={marking.isPending}
        aria-label={t('rate.markThisFree', { rate: words })}
        onClick={() => marking.mutate(rate.id)}
      >
        {t('rate.markFree')}
      </Button>
      {error && (
        <Text size="sm" c="error" role="alert">
          {isOffline(error) ? t('shell:offline.hint') : error.message}
        </Text>
      )}
    </>
  );
}
