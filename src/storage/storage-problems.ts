import { isDay, toRussianDay } from '../shared/dates.ts';
import type { IdErrorCode } from '../shared/ids.ts';
import type { Constraints, Details, Problems } from '../http/problem.ts';
import { holderInWords } from '../shared/locks/holder-in-words.ts';
import type { SlotLockErrorCode } from './movements/lock-slots.ts';
import type { MovementErrorCode } from './movements/movement.ts';
import type { PickupErrorCode } from './movements/pickup.ts';
import type { LotInWords } from './movements/shortage-read.ts';

export type StorageErrorCode = MovementErrorCode | PickupErrorCode | SlotLockErrorCode;

export const storageProblems: Problems<StorageErrorCode> = {
  contractUnknown: {
    status: 422,
    ru: () => 'Такого договора нет: выберите договор из списка.',
    en: () => 'There is no such contract: choose one from the list.',
  },
  movementBeforeContract: {
    status: 422,
    ru: ({ occurredOn, startsOn }) =>
      `Договор действует с ${russianDay(startsOn)}, а движение датировано ${russianDay(occurredOn)}. Исправьте дату.`,
    en: ({ occurredOn, startsOn }) =>
      `The contract starts on ${String(startsOn)}, the movement is dated ${String(occurredOn)}. Correct the day.`,
  },
  inTheFuture: {
    status: 422,
    ru: ({ occurredOn, today }) =>
      `Движение датировано ${russianDay(occurredOn)}, а на складе сегодня ${russianDay(today)}: записывается только ` +
      'то, что уже произошло. Исправьте дату или запишите движение, когда оно состоится.',
    en: ({ occurredOn, today }) =>
      `The movement is dated ${String(occurredOn)}, but it is ${String(today)} at the warehouse: only what has ` +
      'happened is recorded. Correct the day, or record the movement when it happens.',
  },
  alreadyReversed: {
    status: 409,
    ru: () =>
      'Это движение уже сторнировано: обновите список; если факт был другим, запишите его новым движением.',
    en: () =>
      'This movement has been reversed already: reload the list; if the fact was another, record it anew.',
  },
  reversalNotReversible: {
    status: 409,
    ru: () => 'Сторно не сторнируется: запишите движение заново.',
    en: () => 'A reversal is not reversed: record the movement again.',
  },
  lotNotFound: {
    status: 422,
    ru: () => 'Такой партии у этого договора на этом складе нет. Выберите партию из остатков.',
    en: () => 'This contract has no such lot in this warehouse. Choose a lot from the stock.',
  },
  stockShort: { status: 409, ru: shortInRussian, en: shortInEnglish },
  // 503, as contractBusy: a passing state, which is not remembered by the key of the request (rule R16)
  slotBusy: {
    status: 503,
    retryAfter: 60,
    ru: (details) =>
      `Ячейку${nameOf(details['slot'])} сейчас меняет другая операция${holderInWords(details, 'ru')}. Повторите через минуту.`,
    en: (details) =>
      `Slot${nameOf(details['slot'])} is being changed just now${holderInWords(details, 'en')}. Try again in a minute.`,
  },
};

export const storageConstraints: Constraints<StorageErrorCode | IdErrorCode> = {
  movements_pkey: 'idTaken',
  movements_reversed_once: 'alreadyReversed',
  stock_not_negative: 'stockShort',
};

function nameOf(slot: unknown): string {
  return typeof slot === 'string' ? ` ${slot}` : '';
}

function russianDay(value: unknown): string {
  return typeof value === 'string' && isDay(value) ? toRussianDay(value) : '';
}

function lotInRussian(lot: unknown): string {
  if (lot === undefined) return '';
  const { deliveredOn, plate, slot } = lot as LotInWords;
  return ` (партия от ${toRussianDay(deliveredOn)}, ${plate === null ? '' : `${plate}, `}ячейка ${slot})`;
}

function lotInEnglish(lot: unknown): string {
  if (lot === undefined) return '';
  const { deliveredOn, plate, slot } = lot as LotInWords;
  return ` (lot of ${deliveredOn}, ${plate === null ? '' : `${plate}, `}slot ${slot})`;
}

function shortInRussian({ on, lot, category, available, asked, shortage }: Details): string {
  if (typeof shortage !== 'number')
    return 'Столько не хранится: остаток стал бы меньше нуля. Проверьте количество и дату.';
  return (
    `Не хватает ${shortage} ед. категории ${String(category)}${lotInRussian(lot)}: с ${russianDay(on)} остаток стал бы меньше ` +
    `нуля. Доступно ${String(available)}, запрошено ${String(asked)}. Проверьте количество, дату и ` +
    `записанные выдачи.`
  );
}

function shortInEnglish({ on, lot, category, available, asked, shortage }: Details): string {
  if (typeof shortage !== 'number')
    return 'There is not so much: stock would be below zero. Check quantity and day.';
  return (
    `${shortage} units of ${String(category)}${lotInEnglish(lot)} are missing: from ${String(on)} on stock would be below zero. ` +
    `${String(available)} can be taken, ${String(asked)} were asked. Check the quantity, the day and the pickups ` +
    `recorded so far.`
  );
}
