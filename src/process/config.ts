import type { DatabaseSettings } from '../database/open-database.ts';
import { StartError } from '../shared/start-error.ts';

export interface Config extends DatabaseSettings {
  readonly port: number;
  readonly adminLogin: string | undefined;
  readonly adminPassword: string | undefined;
  readonly logLevel: string;
}

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];

/** Reads the environment; the only place that does. Throws StartError with a sentence that says what to set. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return {
    port: readPort(env['PORT'] || '3000'),
    databaseUrl: readDatabaseUrl(env['DATABASE_URL'] || undefined),
    dataDir: env['DATA_DIR'] || './data',
    adminLogin: env['ADMIN_LOGIN'] || undefined,
    adminPassword: env['ADMIN_PASSWORD'] || undefined,
    logLevel: readLogLevel(env['LOG_LEVEL'] || 'warn'),
  };
}

function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) {
    throw new StartError(`PORT: нужен номер порта от 0 до 65535, а не «${value}».`);
  }
  return port;
}

function readDatabaseUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const protocol = URL.canParse(value) ? new URL(value).protocol : '';
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') {
    // The value is not repeated: a mistyped address may contain a password.
    throw new StartError(
      'DATABASE_URL: нужен адрес вида postgres://пользователь:пароль@сервер:5432/база; такой адрес не читается.',
    );
  }
  return value;
}

function readLogLevel(value: string): string {
  if (!logLevels.includes(value)) {
    throw new StartError(`LOG_LEVEL: нужно одно из ${logLevels.join(', ')}, а не «${value}».`);
  }
  return value;
}
