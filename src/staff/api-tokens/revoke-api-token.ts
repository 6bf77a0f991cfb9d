import type { Command, Deps } from '../../shared/command.ts';
import { may } from '../../shared/roles.ts';
import { carryOut } from '../../shared/command.ts';
import { DomainError } from '../../shared/errors.ts';
import { markApiTokenRevoked } from '../users/staff-store.ts';
import type { StaffErrorCode } from '../users/user.ts';

/**
 * Revokes a token at once: one's own, or as an administrator anybody's.
 * @throws DomainError apiTokenNotFound when there is none, it is somebody else's or it was revoked before
 */
export async function revokeApiToken(deps: Deps, command: Command, id: string): Promise<void> {
  await carryOut(deps, command, { action: 'api-token.revoke' }, async (tx) => {
    const { actor } = command;
    const ownerId = may(actor.role, 'manageUsers') ? null : actor.id;
    const revoked = await markApiTokenRevoked(tx, { id, ownerId, now: deps.clock.now() });
    if (!revoked) throw new DomainError<StaffErrorCode>('apiTokenNotFound');
    return { id };
  });
}
