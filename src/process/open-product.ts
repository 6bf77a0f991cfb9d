import { pino } from 'pino';
import type { AppDeps } from '../server/app.ts';
import type { Config } from './config.ts';
import { openProductDatabase } from '../database/open-database.ts';
import { demoDay, createDemoStaff } from '../demo/demo-staff.ts';
import type { RunningProcess } from './run-process.ts';
import { clockAt, systemClock } from '../shared/clock.ts';
import { ensureAdministrator } from '../staff/users/ensure-administrator.ts';
import { loginSchema, newPasswordSchema } from '../staff/users/user-schemas.ts';
import { StartError } from '../shared/start-error.ts';
import { startWorker } from '../jobs/start-worker.ts';

/** What every process of the product works with. */
export interface Product {
  readonly deps: AppDeps;
  readonly databaseUrl: string;
  /** Where the embedded PostgreSQL keeps its data; undefined with DATABASE_URL. */
  readonly home: string | undefined;
}

/**
 * Opens the product: its own database, or that of the demo with the demo's staff and standing clock. Whoever opens
 * it first makes the first administrator.
 */
export async function openProduct(
  config: Config,
  running: RunningProcess,
  { demo }: { demo: boolean },
): Promise<Product> {
  checkAdministrator(config);
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const lost = () => {
    running.fail(new StartError('Встроенный PostgreSQL остановился: запустите программу ещё раз.'));
  };
  const { db, writes, url, home } = await running.start(
    () => openProductDatabase(config, demo ? 'protektor_demo' : 'protektor', lost),
    (database) => database.close(),
  );
  const clock = demo ? { clock: clockAt(demoDay), clockAt: demoDay } : { clock: systemClock };
  const deps: AppDeps = { db, writes, log, ...clock };
  await (demo ? createDemoStaff(deps) : createFirstAdministrator(deps, config));
  return { deps, databaseUrl: url, home };
}

function checkAdministrator({ adminLogin, adminPassword }: Config): void {
  if (!loginSchema.optional().safeParse(adminLogin).success) {
    throw new StartError('ADMIN_LOGIN: нужно от 1 до 64 латинских букв, цифр и знаков . _ @ -');
  }
  if (!newPasswordSchema.optional().safeParse(adminPassword).success) {
    throw new StartError('ADMIN_PASSWORD: нужно от 8 до 200 знаков.');
  }
}

async function createFirstAdministrator(deps: AppDeps, { adminLogin, adminPassword }: Config): Promise<void> {
  const first = await ensureAdministrator(deps, { login: adminLogin, password: adminPassword });
  if (!first) return;
  const password = first.generatedPassword ?? 'из ADMIN_PASSWORD';
  process.stdout.write(
    `\n  Создан администратор. Логин: ${first.login}, пароль: ${password}\n` +
      (first.generatedPassword === undefined ? '' : '  Запишите пароль: больше он показан не будет.\n'),
  );
}

/** Carries out jobs in this process until it stops. */
export async function runJobs({ deps, databaseUrl }: Product, running: RunningProcess): Promise<void> {
  await running.start(
    () => startWorker(deps, databaseUrl),
    (worker) => worker.stop(),
  );
}
