import { z } from 'zod';
import type { Deps } from '../../shared/command.ts';
import { capabilities } from '../../shared/roles.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { endpoint, nothing } from '../../http/endpoint.ts';
import { secretOf } from './authenticate.ts';
import { changeOwnPassword } from './change-own-password.ts';
import type { SessionDeps } from './session.ts';
import { describeSession } from './session.ts';
import { clearSessionCookie, setSessionCookie } from './session-cookie.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { actorSchema, newPasswordSchema, typedPasswordSchema } from '../users/user-schemas.ts';

const tag = 'Session';

export function sessionEndpoints(deps: Deps & SessionDeps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/session',
      tag,
      summary: 'Sign in',
      description:
        'Gives a token for `Authorization: Bearer` and, for browsers, an HttpOnly cookie. Every sign-in opens a ' +
        'session of its own; an Idempotency-Key changes nothing here, because tokens are not kept.',
      may: 'public',
      body: z.strictObject({ login: z.string().min(1).max(100), password: typedPasswordSchema }),
      answer: z.object({ token: z.string(), user: actorSchema }),
      async handle({ body, request, response }) {
        const session = await signIn(deps, body);
        setSessionCookie(request, response, session.token);
        return session;
      },
    }),
    endpoint({
      method: 'get',
      path: '/session',
      tag,
      summary: 'Who is signed in, and what day it is',
      description:
        '`capabilities` is what the role may do, `todayLastsSeconds` the time until the business midnight, `timeZone` ' +
        'the IANA zone of the business. ' +
        '`clockAt` is the day at which a demonstration stands; null where time goes on.',
      may: 'useOwnAccount',
      answer: z.object({
        user: actorSchema,
        capabilities: z.array(z.enum(capabilities)),
        today: z.string(),
        todayLastsSeconds: z.int().positive(),
        timeZone: z.string(),
        clockAt: z.string().nullable(),
      }),
      handle: ({ command }) => Promise.resolve(describeSession(deps, command.actor)),
    }),
    endpoint({
      method: 'delete',
      path: '/session',
      tag,
      summary: 'Sign out',
      may: 'useOwnAccount',
      status: 204,
      answer: nothing,
      async handle({ command, request, response }) {
        await signOut(deps, command, secretOf(request) ?? '');
        clearSessionCookie(request, response);
      },
    }),
    endpoint({
      method: 'put',
      path: '/session/password',
      tag,
      summary: "Change one's own password",
      description: 'Ends all other sessions of the user.',
      may: 'useOwnAccount',
      body: z.strictObject({ currentPassword: typedPasswordSchema, newPassword: newPasswordSchema }),
      status: 204,
      answer: nothing,
      handle: ({ command, body, request }) =>
        changeOwnPassword(deps, command, { ...body, secret: secretOf(request) ?? '' }),
    }),
  ];
}
