import type { Role } from '../shared/actor.ts';
import type { ListCopy } from '../http/list-copy.ts';
import type { AuditEntry } from './audit/audit-read.ts';
import type { User } from './users/user.ts';

const roles: Record<Role, { ru: string; en: string }> = {
  storekeeper: { ru: 'кладовщик', en: 'storekeeper' },
  accountant: { ru: 'бухгалтер', en: 'accountant' },
  manager: { ru: 'руководитель', en: 'manager' },
  administrator: { ru: 'администратор', en: 'administrator' },
};

export const userCopy: ListCopy<User> = {
  title: { ru: 'Пользователи', en: 'Users' },
  columns: [
    { title: { ru: 'Логин', en: 'Login' }, kind: 'text', value: (row) => row.login },
    { title: { ru: 'Имя', en: 'Name' }, kind: 'text', width: 36, value: (row) => row.name },
    { title: { ru: 'Роль', en: 'Role' }, kind: 'text', width: 16, value: (row, as) => roles[row.role][as] },
    {
      title: { ru: 'Доступ', en: 'Access' },
      kind: 'text',
      width: 12,
      value: (row, as) => (as === 'ru' ? (row.active ? 'есть' : 'закрыт') : row.active ? 'open' : 'closed'),
    },
    { title: { ru: 'Заведён', en: 'Made' }, kind: 'instant', value: (row) => row.createdAt },
  ],
};

export const auditCopy: ListCopy<AuditEntry> = {
  title: { ru: 'Журнал изменений', en: 'Audit' },
  columns: [
    { title: { ru: 'Когда', en: 'When' }, kind: 'instant', value: (row) => row.recordedAt },
    { title: { ru: 'Кто', en: 'Who' }, kind: 'text', value: (row) => row.actor.login },
    { title: { ru: 'Действие', en: 'Action' }, kind: 'text', value: (row) => row.action },
    { title: { ru: 'Запись', en: 'Record' }, kind: 'text', width: 38, value: (row) => row.subjectId },
    {
      title: { ru: 'Подробности', en: 'Details' },
      kind: 'text',
      width: 80,
      // A cell of a workbook takes 32,767 characters.
      value: (row) => JSON.stringify(row.details).slice(0, 32_000),
    },
  ],
};
