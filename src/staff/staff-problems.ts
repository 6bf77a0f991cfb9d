import type { IdErrorCode } from '../shared/ids.ts';
import type { Constraints, Problems } from '../http/problem.ts';
import type { StaffErrorCode } from './users/user.ts';

export const staffProblems: Problems<StaffErrorCode> = {
  loginTaken: {
    status: 409,
    ru: () => 'Такой логин уже есть: выберите другой.',
    en: () => 'This login is taken: choose another one.',
  },
  userNotFound: {
    status: 404,
    ru: () => 'Такого пользователя нет: выберите его из списка пользователей.',
    en: () => 'There is no such user: choose one from the list of users.',
  },
  lastAdministrator: {
    status: 409,
    ru: () => 'Это последний действующий администратор: сначала назначьте другого.',
    en: () => 'This is the last active administrator: appoint another one first.',
  },
  signInFailed: {
    status: 401,
    ru: () =>
      'Неверный логин или пароль, либо пользователь отключён: проверьте раскладку или обратитесь к администратору.',
    en: () =>
      'The login or the password is wrong, or the user is disabled: check the keyboard or ask an administrator.',
  },
  tooManySignIns: {
    status: 429,
    ru: ({ minutes }) => `Слишком много неверных паролей: попробуйте снова через ${String(minutes)} минут.`,
    en: ({ minutes }) => `Too many wrong passwords: try again in ${String(minutes)} minutes.`,
  },
  passwordWrong: {
    status: 403,
    ru: () => 'Текущий пароль неверен: введите его ещё раз или попросите администратора задать новый.',
    en: () => 'The current password is wrong: type it again or ask an administrator for a new one.',
  },
  apiTokenNotFound: {
    status: 404,
    ru: () =>
      'Такого действующего токена у вас нет: выберите его из списка ваших токенов; отозванный отзывать снова не нужно.',
    en: () =>
      'You have no such active token: choose one from the list of yours; a revoked one needs nothing more.',
  },
  foreignOrigin: {
    status: 403,
    ru: () => 'Запрос пришёл с чужого сайта. Откройте программу по её собственному адресу.',
    en: () => 'The request comes from another site. Open the application at its own address.',
  },
};

export const staffConstraints: Constraints<StaffErrorCode | IdErrorCode> = {
  users_login_unique: 'loginTaken',
  users_pkey: 'idTaken',
  api_tokens_pkey: 'idTaken',
};
