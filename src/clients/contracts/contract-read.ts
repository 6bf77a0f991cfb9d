import type { Db } from '../../shared/db.ts';
import { firstRow } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import type { HttpErrorCode } from '../../http/endpoint.ts';
import { listOrder } from '../../shared/page.ts';
import type { Page, PageQuery } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import type { NamedContract } from './contract.ts';
import { termSelection } from './contract-sql.ts';
import { contains, containsCode, patternOf } from '../../shared/search-sql.ts';

const contractColumns = `
  contracts.id, contracts.number, client_id as "clientId", organization_id as "organizationId",
  tariff_id as "tariffId", signed_on as "signedOn", starts_on as "startsOn", ends_on as "endsOn",
  to_char(bill_from, 'YYYY-MM') as "billFrom", ${termSelection}, clients.name as "clientName",
  organizations.name as "organizationName"`;

const namedContracts = `contracts
  join clients on clients.id = client_id
  join organizations on organizations.id = organization_id`;

export const contractOrder = listOrder({
  by: {
    number: { sql: 'contracts.number', type: 'text' },
    client: { sql: 'clients.name collate "und-x-icu"', type: 'text' },
    organization: { sql: 'organizations.name collate "und-x-icu"', type: 'text' },
    signed: { sql: 'signed_on', type: 'date' },
    starts: { sql: 'starts_on', type: 'date' },
    ends: { sql: "coalesce(ends_on, 'infinity')", type: 'date' },
  },
  ties: [{ sql: 'contracts.id', type: 'uuid' }],
  first: 'number',
});

interface ContractQuery extends PageQuery<keyof typeof contractOrder.by> {
  readonly clientId?: string | undefined;
  readonly organizationId?: string | undefined;
  readonly tariffId?: string | undefined;
  /** A part of the number, or of the client's name or ИНН. */
  readonly q?: string | undefined;
}

/** Contracts, by number at first, with the names of their parties. */
export async function listContracts(db: Db, query: ContractQuery): Promise<Page<NamedContract>> {
  const { clientId = null, organizationId = null, tariffId = null, q } = query;
  return readPage(db, contractOrder, query, {
    sql: ({ key, after, end }) => `
      select ${contractColumns}, ${key} from ${namedContracts}
      where (:clientId::uuid is null or client_id = :clientId)
        and (:organizationId::uuid is null or organization_id = :organizationId)
        and (:tariffId::uuid is null or tariff_id = :tariffId)
        and (:pattern::text is null or ${containsCode('contracts.number')}
             or ${contains('clients.name')} or clients.inn like :pattern)
        and ${after}
      ${end}`,
    bindings: { clientId, organizationId, tariffId, pattern: patternOf(q) },
  });
}

/** @throws DomainError notFound */
export async function getContract(db: Db, id: string): Promise<NamedContract> {
  const found = await firstRow<NamedContract>(
    db,
    `select ${contractColumns} from ${namedContracts} where contracts.id = :id`,
    { id },
  );
  if (!found) throw new DomainError<HttpErrorCode>('notFound');
  return found;
}
