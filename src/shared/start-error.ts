/** Why the program cannot start or go on: one sentence for people. It ends with exit code 1 and no stack trace. */
export class StartError extends Error {}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'нет прав',
  EPERM: 'нет прав',
  EROFS: 'файловая система только для чтения',
  ENOTDIR: 'часть пути — не папка',
  ENOENT: 'такого пути нет',
  EISDIR: 'это папка, а не файл',
  ENOSPC: 'на диске нет места',
  EADDRINUSE: 'порт занят',
  ECONNREFUSED: 'никто не отвечает по этому адресу',
  ECONNRESET: 'соединение оборвалось',
  ENOTFOUND: 'имя сервера не найдено',
  EAI_AGAIN: 'имя сервера не найдено',
  EHOSTUNREACH: 'до сервера нет пути',
  ETIMEDOUT: 'сервер не ответил вовремя',
  '28P01': 'неверный пароль или имя пользователя',
  '28000': 'сервер не пускает этого пользователя',
  '3D000': 'такой базы на сервере нет',
  '42501': 'у пользователя базы не хватает прав',
  '53300': 'на сервере не осталось свободных подключений',
};

/** The code of a system or PostgreSQL error, such as `EACCES` or `28P01`. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What went wrong, in Russian where the code is known, otherwise in the words of the system. */
export function reasonOf(error: unknown): string {
  const known = reasons[codeOf(error) ?? ''];
  if (known !== undefined) return known;
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
