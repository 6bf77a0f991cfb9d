import { z } from 'zod';
import type { Deps } from '../../shared/command.ts';
import { may } from '../../shared/roles.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { endpoint, nothing } from '../../http/endpoint.ts';
import { pageOf, pageQuery } from '../../shared/page.ts';
import { idSchema, newIdSchema } from '../../shared/schemas.ts';
import { listApiTokens } from './api-tokens-read.ts';
import { createApiToken } from './create-api-token.ts';
import { revokeApiToken } from './revoke-api-token.ts';
import { nameSchema } from '../users/user-schemas.ts';

const tag = 'API tokens';

export function apiTokenEndpoints(deps: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/api-tokens',
      tag,
      summary: "One's own API tokens; an administrator sees everybody's",
      may: 'useOwnAccount',
      query: z.strictObject(pageQuery),
      answer: pageOf(
        z.object({
          id: z.string(),
          name: z.string(),
          login: z.string(),
          createdAt: z.string(),
          revokedAt: z.string().nullable(),
        }),
      ),
      handle: ({ command: { actor }, query }) =>
        listApiTokens(deps.db, { ...query, ownerId: may(actor.role, 'manageUsers') ? null : actor.id }),
    }),
    endpoint({
      method: 'post',
      path: '/api-tokens',
      tag,
      summary: 'Make an API token',
      description:
        'A program with this token acts as the user who made it. The token is shown once: when the request is ' +
        'repeated under its Idempotency-Key, `token` is null.',
      may: 'useOwnAccount',
      body: z.strictObject({ id: newIdSchema, name: nameSchema }),
      status: 201,
      answer: z.object({
        id: z.string(),
        name: z.string(),
        createdAt: z.string(),
        token: z.string().nullable(),
      }),
      handle: ({ command, body }) => createApiToken(deps, command, body),
    }),
    endpoint({
      method: 'delete',
      path: '/api-tokens/:id',
      tag,
      summary: 'Revoke an API token',
      may: 'useOwnAccount',
      params: z.strictObject({ id: idSchema }),
      status: 204,
      answer: nothing,
      handle: ({ command, params }) => revokeApiToken(deps, command, params.id),
    }),
  ];
}
