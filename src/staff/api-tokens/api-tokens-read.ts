import type { Db } from '../../shared/db.ts';
import type { Page, PageQuery } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import { listOrder } from '../../shared/page.ts';

interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

interface ApiTokenRow {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly created_at: Date;
  readonly revoked_at: Date | null;
}

const apiTokenOrder = listOrder({
  by: { created: { sql: 'api_tokens.id', type: 'uuid' } },
  ties: [],
  first: 'created',
});

/** API tokens without their secrets, in the order of their ids; of one owner or, with null, of everybody. */
export async function listApiTokens(
  db: Db,
  asked: PageQuery & { readonly ownerId: string | null },
): Promise<Page<ApiToken>> {
  return readPage(db, apiTokenOrder, asked, {
    sql: ({ key, after, end }) => `
      select api_tokens.id, api_tokens.name, users.login, api_tokens.created_at, api_tokens.revoked_at, ${key}
      from api_tokens
      join users on users.id = api_tokens.user_id
      where (:ownerId::uuid is null or user_id = :ownerId::uuid) and ${after}
      ${end}`,
    bindings: { ownerId: asked.ownerId },
    present,
  });
}

function present({ created_at, revoked_at, ...token }: ApiTokenRow): ApiToken {
  return {
    ...token,
    createdAt: created_at.toISOString(),
    revokedAt: revoked_at?.toISOString() ?? null,
  };
}
