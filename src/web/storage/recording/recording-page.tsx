import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageEmpty, PageError, PageLoading } from '../../parts/page/page-state.tsx';
import { RecordedPanel } from './recorded-panel.tsx';
import type { MovementFormState } from './use-movement-form.ts';
import type { Recording } from './use-recording.ts';
import type { FactKind } from '../movements/movement-words.tsx';

interface Needed {
  readonly data: unknown;
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
}

interface RecordingPageProps {
  readonly kind: FactKind;
  readonly form: MovementFormState;
  readonly recording: Recording;
  readonly onAnother: () => void;
  /** Queries without whose answers there is no form, beside that of the warehouses. */
  readonly needs?: readonly Needed[];
  /** There is a warehouse, and whatever else a movement cannot be recorded without. */
  readonly ready: boolean;
  /** The form. */
  readonly children: ReactNode;
}

/** The page of a delivery or a pickup: what was recorded, or the form, or why there is none yet. */
export function RecordingPage({
  kind,
  form,
  recording,
  onAnother,
  needs = [],
  ready,
  children,
}: RecordingPageProps) {
  const { t } = useTranslation('storage');
  if (recording.recorded) {
    const { movement, clientName } = recording.recorded;
    return <RecordedPanel movement={{ ...movement, kind }} clientName={clientName} onAnother={onAnother} />;
  }
  const missing = [form.warehouseList, ...needs].filter(({ data }) => data === undefined);
  const error = missing.map((query) => query.error).find((one) => one !== null);
  if (error) {
    const retry = () => void Promise.all(missing.map((query) => query.refetch()));
    return <PageError wholePage error={error} retry={retry} />;
  }
  if (missing.length > 0 || form.isLoading) return <PageLoading />;
  if (!ready) return <PageEmpty wholePage title={t('receive.notReady')} hint={t('receive.notReadyHint')} />;
  return children;
}
