import type { ListWorkbook } from '../../../reports/list.ts';
import { roleWords } from '../../shared/roles.ts';
import type { User } from './user.ts';

/** People who may sign in, and their roles. */
export const userWorkbook: ListWorkbook<User> = {
  title: { ru: 'Пользователи', en: 'Users' },
  columns: [
    { title: { ru: 'Логин', en: 'Login' }, kind: 'text', value: (row) => row.login },
    { title: { ru: 'Имя', en: 'Name' }, kind: 'text', width: 36, value: (row) => row.name },
    {
      title: { ru: 'Роль', en: 'Role' },
      kind: 'text',
      width: 16,
      value: (row, as) => roleWords[row.role][as],
    },
    {
      title: { ru: 'Доступ', en: 'Access' },
      kind: 'text',
      width: 12,
      value: (row, as) => (as === 'ru' ? (row.active ? 'есть' : 'закрыт') : row.active ? 'open' : 'closed'),
    },
    { title: { ru: 'Заведён', en: 'Made' }, kind: 'instant', value: (row) => row.createdAt },
  ],
};
