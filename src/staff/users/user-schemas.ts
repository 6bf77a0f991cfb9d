import { z } from 'zod';
import { roles } from '../../shared/roles.ts';
import { withRule } from '../../shared/schema-rule.ts';
import { text } from '../../shared/schemas.ts';

export const roleSchema = z.enum(roles);

const loginPattern = /^[A-Za-z0-9._@-]{1,64}$/;

/** Latin only, so that two logins that look the same are the same. */
export const loginSchema = withRule(z.string(), (value) => loginPattern.test(value), {
  ru: 'Нужно от 1 до 64 латинских букв, цифр и знаков . _ @ -',
  en: '1 to 64 Latin letters, digits and . _ @ - are expected.',
}).meta({ override: { type: 'string', pattern: loginPattern.source }, example: 'ivanova' });

/** Length is what makes a password strong; the upper bound keeps hashing cheap. */
export const newPasswordSchema = z.string().min(8).max(200);

/** A password as it is typed at sign-in: any, the answer says whether it is right. */
export const typedPasswordSchema = z.string().min(1).max(200);

export const nameSchema = text(200);

export const actorSchema = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  role: roleSchema,
});

export const userSchema = actorSchema.extend({ active: z.boolean(), createdAt: z.string() });
