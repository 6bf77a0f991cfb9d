import { z } from 'zod';

/** How many addresses of mail a client has at most. */
export const mostEmails = 20;

const latinName = "[A-Za-z0-9_'+-]+(?:\\.[A-Za-z0-9_'+-]+)*";
const russianName = '[а-яёА-ЯЁ0-9_+-]+(?:\\.[а-яёА-ЯЁ0-9_+-]+)*';
const latinLabel = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const russianLabel = '[а-яёА-ЯЁ0-9](?:[а-яёА-ЯЁ0-9-]*[а-яёА-ЯЁ0-9])?';

const latinDomain = `(?:${latinLabel}\\.)+[A-Za-z]{2,}`;
/** Such as `склад.рф`, `mail.склад.рф`, `склад.xn--p1ai`. */
const russianDomain = `(?:(?:${latinLabel}|${russianLabel})\\.)+(?:[а-яёА-ЯЁ]{2,}|xn--[A-Za-z0-9-]+)`;

/**
 * An address of mail, also one in Russian letters (`бухгалтерия@склад.рф`). A name and each part of a domain are of one
 * alphabet, so that a Russian «а» in a Latin address is still found.
 */
export const emailAddress = z
  .email({ pattern: new RegExp(`^(?:${latinName}|${russianName})@(?:${latinDomain}|${russianDomain})$`) })
  .max(254);
