import { text } from '../../shared/schemas.ts';
import { longestCode } from './category.ts';

/** The code of a category or of a tariff. */
export const codeSchema = text(longestCode);

/** What a list of them may be searched by. */
export const partSchema = text().optional().meta({ description: 'A part of the code or of the name' });
