import { z } from 'zod';
import { idSchema } from '../shared/schemas.ts';
import { answerWords } from './journal/read/answers.ts';
import { sheetNames } from './journal/read/journal-columns.ts';

/** Answers to the questions of a journal (rule R25), as the API and the command line take them. */
export const answersSchema = z.array(
  z.strictObject({
    sheet: z.enum(sheetNames),
    row: z.int().min(1),
    as: z.enum(answerWords),
    movementId: idSchema.optional(),
  }),
);
