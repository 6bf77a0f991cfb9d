import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/format.ts';
import classes from './compared.module.css';
import { Compared, Differing, Side } from './compared.tsx';
import type { MovementField, MovementRow, MovementSuspect, RecordedMovement } from './suspect.ts';

/** A row beside the recorded movement that it resembles; the fields that differ are marked on both sides. */
export function ComparedMovements({ suspect }: { suspect: MovementSuspect }) {
  const { t } = useTranslation('exchange');
  const { says, resembles, differs } = suspect;
  const clientDiffers = says.client !== null && says.client !== resembles.client;
  const factsOf = useFacts(clientDiffers ? [...differs, 'client'] : differs);
  return (
    <Compared>
      <Side
        title={t('suspects.inFile', { row: suspect.row })}
        facts={factsOf(says, listOf([says.slot]), listOf([says.plate]))}
      />
      <Side
        title={<RecordedTitle movement={resembles} />}
        facts={factsOf(resembles, listOf(resembles.slots), listOf(resembles.plates))}
      />
    </Compared>
  );
}

type Field = MovementField | 'client';

function listOf(words: readonly (string | null)[]): string {
  return words.filter((word) => word !== null).join(', ');
}

/** The facts of one side in the order of the journal's columns. */
function useFacts(differs: readonly Field[]) {
  const { t } = useTranslation('exchange');
  const format = useFormat();
  const fact = (field: Field, value: string): readonly [string, ReactNode] => {
    const shown = value === '' ? '—' : value;
    return [t(`suspects.field.${field}`), differs.includes(field) ? <Differing>{shown}</Differing> : shown];
  };
  return (side: MovementRow | RecordedMovement, slots: string, plates: string) => [
    fact('occurredOn', format.day(side.occurredOn)),
    fact('contract', side.contract),
    fact('client', side.client ?? ''),
    fact('place', [side.warehouse, slots].filter((word) => word !== '').join(', ')),
    fact('category', side.category),
    fact('quantity', t('suspects.units', { count: side.quantity })),
    fact('plate', plates),
  ];
}

function RecordedTitle({ movement }: { movement: RecordedMovement }) {
  const { t } = useTranslation('exchange');
  const format = useFormat();
  const { movementId, kind, number, imported, recordedBy, recordedAt, reversal } = movement;
  return (
    <>
      <a href={`/movements/${movementId}`} target="_blank" rel="noreferrer">
        {t(`suspects.recorded.${kind}`, { number })}
      </a>
      <p className={classes['quiet']}>
        {t(imported ? 'suspects.recorded.imported' : 'suspects.recorded.byHand', {
          name: recordedBy,
          at: format.instant(recordedAt),
        })}
      </p>
      {reversal && <p>{t('suspects.recorded.reversed', { ...reversal })}</p>}
    </>
  );
}
