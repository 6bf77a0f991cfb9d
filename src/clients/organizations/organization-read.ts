import type { Db } from '../../shared/db.ts';
import { firstRow } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import type { HttpErrorCode } from '../../http/endpoint.ts';
import { listOrder } from '../../shared/page.ts';
import type { Page, PageQuery } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import type { Organization } from './organization.ts';

/** An organization as the API shows it; its columns and its history of VAT come from one query. */
const organizationColumns = `
  id, name, inn, kpp, ogrn, address,
  jsonb_build_object(
    'account', bank_account, 'bic', bank_bic,
    'correspondentAccount', bank_correspondent_account, 'name', bank_name) as bank,
  jsonb_build_object('post', director_post, 'name', director_name) as director,
  case when accountant_name is not null then jsonb_build_object('name', accountant_name) end as accountant,
  coalesce((
    select jsonb_agg(jsonb_build_object('validFrom', valid_from, 'rate', rate) order by valid_from)
    from vat_regimes where organization_id = organizations.id), '[]') as vat`;

const organizationOrder = listOrder({
  by: { name: { sql: 'name collate "und-x-icu"', type: 'text' } },
  ties: [{ sql: 'id', type: 'uuid' }],
  first: 'name',
});

/** Organizations by name. */
export async function listOrganizations(db: Db, query: PageQuery): Promise<Page<Organization>> {
  return readPage(db, organizationOrder, query, {
    sql: ({ key, after, end }) =>
      `select ${organizationColumns}, ${key} from organizations where ${after} ${end}`,
  });
}

/** @throws DomainError notFound */
export async function getOrganization(db: Db, id: string): Promise<Organization> {
  const found = await firstRow<Organization>(
    db,
    `select ${organizationColumns} from organizations where id = :id`,
    { id },
  );
  if (!found) throw new DomainError<HttpErrorCode>('notFound');
  return found;
}
