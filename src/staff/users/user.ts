import type { Role } from '../../shared/roles.ts';

/** A member of staff who may sign in while `active`. `createdAt` is an ISO instant. */
export interface User {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly active: boolean;
  readonly createdAt: string;
}

export type StaffErrorCode =
  | 'loginTaken'
  | 'userNotFound'
  | 'lastAdministrator'
  | 'signInFailed'
  | 'tooManySignIns'
  | 'passwordWrong'
  | 'apiTokenNotFound'
  | 'foreignOrigin';
