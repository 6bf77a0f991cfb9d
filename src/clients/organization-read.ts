import type { Db } from '../shared/db.ts';
import { firstRow, rows } from '../shared/db.ts';
import { DomainError } from '../shared/errors.ts';
import type { HttpErrorCode } from '../shared/http.ts';
import { decodeCursor, page } from '../shared/page.ts';
import type { Page } from '../shared/page.ts';
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

/** Organizations by name. */
export async function listOrganizations(
  db: Db,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<Organization>> {
  const [after = null] = decodeCursor(cursor, 1) ?? [];
  const found = await rows<Organization>(
    db,
    `select ${organizationColumns} from organizations
     where :after::uuid is null or (name collate "und-x-icu", id) > (
       select name collate "und-x-icu", id from organizations where id = :after)
     order by name collate "und-x-icu", id
     limit :limit`,
    { after, limit: limit + 1 },
  );
  return page(
    found,
    limit,
    (organization) => organization,
    (organization) => [organization.id],
  );
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
