import type { Db } from '../shared/db.ts';
import { rows } from '../shared/db.ts';
import type { Page } from '../shared/page.ts';
import { decodeCursor, page } from '../shared/page.ts';

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

/** API tokens without their secrets, in the order of their ids; of one owner or, with null, of everybody. */
export async function listApiTokens(
  db: Db,
  asked: { readonly ownerId: string | null; readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<ApiToken>> {
  const [after = null] = decodeCursor(asked.cursor, 1) ?? [];
  const found = await rows<ApiTokenRow>(
    db,
    `select api_tokens.id, api_tokens.name, users.login, api_tokens.created_at, api_tokens.revoked_at
     from api_tokens
     join users on users.id = api_tokens.user_id
     where (:ownerId::uuid is null or user_id = :ownerId::uuid) and (:after::uuid is null or api_tokens.id > :after::uuid)
     order by api_tokens.id
     limit :limit`,
    { ownerId: asked.ownerId, after, limit: asked.limit + 1 },
  );
  return page(found, asked.limit, present, ({ id }) => [id]);
}

function present({ created_at, revoked_at, ...token }: ApiTokenRow): ApiToken {
  return {
    ...token,
    createdAt: created_at.toISOString(),
    revokedAt: revoked_at?.toISOString() ?? null,
  };
}
