import type { Actor } from '../shared/actor.ts';
import type { Deps } from '../shared/command.ts';
import { day } from '../shared/dates.ts';
import { createFirstUsers } from '../staff/users/create-first-users.ts';
import { StartError } from '../shared/start-error.ts';

/** The business day at which the demo stands: the season is almost over, its last month is still to be closed. */
export const demoDay = day('2026-03-31');

export const demoPassword = 'protektor';

/** A user of the demo, and what the greeting says of him. */
interface DemoUser extends Actor {
  readonly does: string;
  /** The screens to look at first. */
  readonly tries: string;
}

/** The ids are fixed: a database is the demo's if it has this administrator. */
const administrator: DemoUser = {
  id: '0de00000-0000-4000-8000-000000000001',
  login: 'admin',
  name: 'Ольга Администратор',
  role: 'administrator',
  does: 'администратор, может всё',
  tries: '«Склады и ячейки», «Загрузка журнала», «Настройки»',
};

export const demoStaff: readonly [DemoUser, ...DemoUser[]] = [
  administrator,
  {
    id: '0de00000-0000-4000-8000-000000000002',
    login: 'buh',
    name: 'Анна Бухгалтер',
    role: 'accountant',
    does: 'бухгалтер: договоры, тарифы, счета',
    tries: '«Закрыть месяц»: март до счетов и актов, потом «Почему такая сумма?»',
  },
  {
    id: '0de00000-0000-4000-8000-000000000003',
    login: 'sklad',
    name: 'Пётр Кладовщик',
    role: 'storekeeper',
    does: 'кладовщик: приёмка, выдача, остатки',
    tries: '«Принять» и «Выдать», лучше с телефона; «Где лежит?»',
  },
  {
    id: '0de00000-0000-4000-8000-000000000004',
    login: 'boss',
    name: 'Ирина Руководитель',
    role: 'manager',
    does: 'руководитель: видит всё, ведёт клиентов',
    tries: '«Свободное место» на любой день и «Выручка»',
  },
];

/**
 * Makes the demo's users, once. Their password is known to everybody, so a database that is somebody else's is left
 * alone: StartError.
 */
export async function createDemoStaff(deps: Deps): Promise<void> {
  if (await createFirstUsers(deps, demoStaff, demoPassword)) return;
  throw new StartError(
    'В базе из DATABASE_URL уже есть чужие данные, демонстрация её не тронула: укажите пустую базу.',
  );
}
