import { demoDay, demoPassword, demoStaff } from '../demo/demo-staff.ts';
import { toRussianDay } from '../shared/dates.ts';

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
    ({ login, does, tries }) => `    ${login.padEnd(6)}  ${does}\n            ${tries}`,
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
