export const roles = ['storekeeper', 'accountant', 'manager', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Who acts: the signed-in person or the token's owner behind a request, or the person at the command line. */
export interface Actor {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
}
