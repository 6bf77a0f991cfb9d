import { Alert, Button, Group } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas.ts';
import { PageEmpty, PageError, PageLoading } from '../../parts/page/page-state.tsx';
import { ReleaseCategory } from './release-category.tsx';
import type { ReleaseDraft } from './release-draft.ts';
import { nothingTaken, takeOfLot, takeOldest } from './release-draft.ts';

interface ReleaseStockProps {
  /** What the contract has at the warehouse. */
  readonly held: UseQueryResult<Schemas['Pickable']>;
  readonly draft: ReleaseDraft;
  /** Stays the same function, see `ReleaseCategory`. */
  readonly change: (change: (before: ReleaseDraft) => ReleaseDraft) => void;
  readonly onWarehouse: (id: string) => void;
}

/** What a contract has at the warehouse and elsewhere, and how much of it is released. */
export function ReleaseStock({ held, draft, change, onWarehouse }: ReleaseStockProps) {
  const { t } = useTranslation('storage');
  const takeLot = useCallback(
    (category: string, key: string, quantity: number | '') =>
      change((before) => takeOfLot(before, category, key, quantity)),
    [change],
  );
  return (
    <>
      {held.isPending && <PageLoading />}
      {held.isLoadingError && <PageError error={held.error} retry={() => void held.refetch()} />}
      {draft.unanswered && <Alert color="yellow">{t('release.unanswered')}</Alert>}
      {held.data?.categories.length === 0 && draft.unanswered === null && (
        <PageEmpty title={t('release.nothing')} hint={t('release.nothingHint')} />
      )}
      {held.data?.categories.map((category) => (
        <ReleaseCategory
          key={category.category}
          held={category}
          pickupsPath={`/movements?kind=pickup&contract=${draft.contract?.contractId ?? ''}`}
          taken={draft.taken[category.category] ?? nothingTaken}
          onOldest={(quantity) => change((before) => takeOldest(before, category.category, quantity))}
          onLot={takeLot}
        />
      ))}
      {held.data?.more && <Alert color="yellow">{t('release.more')}</Alert>}
      <Elsewhere elsewhere={held.data?.elsewhere ?? []} onChoose={onWarehouse} />
    </>
  );
}

interface ElsewhereProps {
  readonly elsewhere: Schemas['Pickable']['elsewhere'];
  readonly onChoose: (warehouseId: string) => void;
}

/** Other warehouses that hold something of the contract. */
function Elsewhere({ elsewhere, onChoose }: ElsewhereProps) {
  const { t } = useTranslation('storage');
  return elsewhere.map((other) => (
    <Alert key={other.warehouseId} color="blue" title={t('release.elsewhere')}>
      <Group gap="sm">
        {t('release.elsewhereLies', { count: other.quantity, warehouse: other.warehouseName })}
        <Button variant="default" h={44} onClick={() => onChoose(other.warehouseId)}>
          {t('release.goThere')}
        </Button>
      </Group>
    </Alert>
  ));
}
