import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { DomainError } from '../../shared/errors.ts';
import type { HttpErrorCode } from '../../http/endpoint.ts';
import { deleteRateRow } from './tariff-store.ts';
import { getRate } from './tariff-read.ts';

/**
 * Takes back a rate that was typed wrong and by which nothing was billed. The rate before it, if there is one, is then
 * in force in its place. The audit keeps the whole rate.
 *
 * @throws DomainError rateBilled when a line of a document, voided or not, refers to it (rule R11); notFound
 */
export async function deleteRate(
  deps: Deps,
  command: Command,
  asked: { readonly tariffId: string; readonly rateId: string },
): Promise<void> {
  const details = { tariffId: asked.tariffId, ...(await getRate(deps.db, asked)) };
  await carryOut(deps, command, { action: 'rate.delete', details }, async (tx) => {
    if (!(await deleteRateRow(tx, asked))) throw new DomainError<HttpErrorCode>('notFound');
    return { id: asked.rateId };
  });
}
