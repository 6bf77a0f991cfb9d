import { defaultTimeZone, isDay } from './shared/dates.ts';
import type { Day } from './shared/dates.ts';

export interface Config {
  readonly port: number;
  /** Unset: the embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly adminLogin: string | undefined;
  readonly adminPassword: string | undefined;
  readonly logLevel: string;
  readonly timeZone: string;
  /** The demo stands at a fixed business day. */
  readonly clockAt: Day | undefined;
}

/** A setting that cannot be used: one sentence, exit code 1. */
export class ConfigError extends Error {}

/** Reads the environment; the only place that does. Throws ConfigError with a sentence that says what to set. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const port = Number(env['PORT'] ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ConfigError(`PORT: нужен номер порта от 0 до 65535, а не «${env['PORT'] ?? ''}».`);
  }
  const clockAt = env['CLOCK_AT'] || undefined;
  if (clockAt !== undefined && !isDay(clockAt)) {
    throw new ConfigError(`CLOCK_AT: нужна дата ГГГГ-ММ-ДД, а не «${clockAt}».`);
  }
  return {
    port,
    databaseUrl: env['DATABASE_URL'] || undefined,
    dataDir: env['DATA_DIR'] || './data',
    adminLogin: env['ADMIN_LOGIN'] || undefined,
    adminPassword: env['ADMIN_PASSWORD'] || undefined,
    logLevel: env['LOG_LEVEL'] || 'warn',
    timeZone: defaultTimeZone,
    clockAt,
  };
}
