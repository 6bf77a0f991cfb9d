import { demoDay, demoPassword, demoStaff } from '../demo/demo-staff.ts';
import type { Role } from '../shared/actor.ts';
import { toRussianDay } from '../shared/dates.ts';

const roleNames: Readonly<Record<Role, string>> = {
  administrator: 'администратор, может всё',
  accountant: 'бухгалтер: договоры, тарифы, счета',
  storekeeper: 'кладовщик: приёмка, выдача, остатки',
  manager: 'руководитель: видит всё, ведёт клиентов',
};

/** What of the screens each role should see first. */
const firstTries: Readonly<Record<Role, string>> = {
  administrator: '«Склады и ячейки», «Загрузка журнала», «Настройки»',
  accountant: '«Закрыть месяц»: март до счетов и актов, потом «Почему такая сумма?»',
  storekeeper: '«Принять» и «Выдать», лучше с телефона; «Где лежит?»',
  manager: '«Свободное место» на любой день и «Выручка»',
};

/** What the server says once it answers. `home` is where the embedded PostgreSQL keeps its data. */
export function greeting(port: number, home: string | undefined): string {
  return `
  Протектор работает. Откройте в браузере: http://localhost:${port}
${dataLine(home)}
  Описание API: http://localhost:${port}/api/docs/
  Загрузить журнал: npm run cli -- import ФАЙЛ.xlsx
  Остановить: Ctrl+C

`;
}

/** The same for the demo: who may sign in, what day it is there, what to try. */
export function demoGreeting(port: number, home: string | undefined): string {
  const url = `http://localhost:${port}`;
  const staff = demoStaff.map(
    ({ login, role }) => `    ${login.padEnd(6)}  ${roleNames[role]}\n            ${firstTries[role]}`,
  );
  return `
  Протектор, демонстрация. Откройте в браузере: ${url}

  Сезон 2025/26 загружен, счета и акты выставлены с октября по февраль.
  Сегодня в демонстрации ${toRussianDay(demoDay)}: часы стоят, март ещё не закрыт.
  С марта хранят шины на лето новые клиенты; одному из них не хватает цены в тарифе.

  Логин и что попробовать (пароль у всех ${demoPassword}):
${staff.join('\n')}

  Без браузера:
    описание API и запросы               ${url}/api/docs/
    закрыть март: счета, акты, реестр    npm run cli -- --demo bill 2026-03 --out out
    сверить остатки с журналом           npm run cli -- --demo check

${dataLine(home)}
  Остановить: Ctrl+C

`;
}

function dataLine(home: string | undefined): string {
  return home === undefined ? '  Данные: в базе из DATABASE_URL' : `  Данные: ${home}`;
}
