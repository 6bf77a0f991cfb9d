import { z } from 'zod';
import { changeOf } from '../../shared/change.ts';
import type { Deps } from '../../shared/command.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { endpoint } from '../../http/endpoint.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { idSchema, newIdSchema, text } from '../../shared/schemas.ts';
import { changeUser } from './change-user.ts';
import { createUser } from './create-user.ts';
import { userWorkbook } from './user-columns.ts';
import { loginSchema, nameSchema, newPasswordSchema, roleSchema, userSchema } from './user-schemas.ts';
import { listUsers, userOrder } from './users-read.ts';

const tag = 'Users';
const partOf = text().optional().meta({ description: 'A part of the login or of the name' });
export function userEndpoints(deps: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/users',
      tag,
      summary: 'Users, by login',
      may: 'readUsers',
      query: z.strictObject({ ...sortedPageQuery(userOrder), q: partOf }),
      answer: pageOf(userSchema),
      workbook: userWorkbook,
      handle: ({ query }) => listUsers(deps.db, query),
    }),
    endpoint({
      method: 'post',
      path: '/users',
      tag,
      summary: 'Make a user',
      may: 'manageUsers',
      body: z.strictObject({
        id: newIdSchema,
        login: loginSchema,
        name: nameSchema,
        role: roleSchema,
        password: newPasswordSchema,
      }),
      status: 201,
      answer: userSchema,
      handle: ({ command, body }) => createUser(deps, command, body),
    }),
    endpoint({
      method: 'patch',
      path: '/users/:id',
      tag,
      summary: 'Change, disable or re-enable a user',
      description: 'A new password and disabling end the sessions of the user. The last administrator stays.',
      may: 'manageUsers',
      params: z.strictObject({ id: idSchema }),
      body: changeOf({
        name: nameSchema,
        role: roleSchema,
        active: z.boolean(),
        password: newPasswordSchema,
      }),
      answer: userSchema,
      handle: ({ command, params, body }) => changeUser(deps, command, { ...body, id: params.id }),
    }),
  ];
}
