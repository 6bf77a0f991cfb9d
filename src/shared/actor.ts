import type { Role } from './roles.ts';

/** Who acts: the signed-in person or the token's owner behind a request, or the person at the command line. */
export interface Actor {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
}
