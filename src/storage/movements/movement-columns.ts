import type { ListWorkbook } from '../../../reports/list.ts';
import { yes } from '../../shared/language.ts';
import type { MovementState } from './movement-read.ts';
import { movementKinds } from './movement-kinds.ts';

/** A movement is one row: its lines stand together, as people write them on one paper. */
export const movementWorkbook: ListWorkbook<MovementState> = {
  title: { ru: 'Движения', en: 'Movements' },
  columns: [
    { title: { ru: 'Дата', en: 'Date' }, kind: 'day', value: (row) => row.occurredOn },
    { title: { ru: '№', en: 'No.' }, kind: 'number', value: (row) => row.number },
    {
      title: { ru: 'Вид', en: 'Kind' },
      kind: 'text',
      width: 12,
      value: (row, as) => movementKinds[row.kind].words[as],
    },
    { title: { ru: 'Клиент', en: 'Client' }, kind: 'text', width: 42, value: (row) => row.clientName },
    { title: { ru: 'Договор', en: 'Contract' }, kind: 'text', value: (row) => row.contractNumber },
    { title: { ru: 'Склад', en: 'Warehouse' }, kind: 'text', value: (row) => row.warehouseName },
    { title: { ru: 'Единиц', en: 'Units' }, kind: 'number', value: (row) => row.quantity },
    { title: { ru: 'Что и где', en: 'What and where' }, kind: 'text', width: 42, value: linesOf },
    {
      title: { ru: 'Отменено', en: 'Reversed' },
      kind: 'text',
      width: 10,
      value: (row, as) => (row.reversedById === null ? '' : yes[as]),
    },
    {
      title: { ru: 'Причина', en: 'Reason' },
      kind: 'text',
      width: 30,
      value: (row) => row.reason ?? row.overfillReason,
    },
    { title: { ru: 'Кто записал', en: 'Recorded by' }, kind: 'text', value: (row) => row.recordedBy.name },
    {
      title: { ru: 'Когда записано', en: 'Recorded at' },
      kind: 'instant',
      value: (row) => row.recordedAt,
      timeZone: (row) => row.timeZone,
    },
  ],
};

function linesOf({ lines }: MovementState): string {
  return lines
    .map(({ category, quantity, slot, plate }) =>
      [`${category} × ${quantity}`, slot, plate].filter((part) => part !== null).join(', '),
    )
    .join('; ');
}
