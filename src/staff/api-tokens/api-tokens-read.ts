import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { Keyed, Page, PageQuery } from '../../shared/page.ts';
import { keyset, listOrder, page } from '../../shared/page.ts';

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
  const { key, after, orderBy, bindings } = keyset(apiTokenOrder, asked);
  const found = await rows<Keyed<ApiTokenRow>>(
    db,
    `select api_tokens.id, api_tokens.name, users.login, api_tokens.created_at, api_tokens.revoked_at,
       ${key} as "pageKey"
     from api_tokens
     join users on users.id = api_tokens.user_id
     where (:ownerId::uuid is null or user_id = :ownerId::uuid) and ${after}
     order by ${orderBy}
     limit :limit`,
    { ownerId: asked.ownerId, limit: asked.limit + 1, ...bindings },
  );
  return page(found, asked.limit, present);
}

function present({ created_at, revoked_at, ...token }: ApiTokenRow): ApiToken {
  return {
    ...token,
    createdAt: created_at.toISOString(),
    revokedAt: revoked_at?.toISOString() ?? null,
  };
}
