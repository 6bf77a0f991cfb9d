import i18next from 'i18next';
import { answer, api, isOffline } from '../api/client.ts';
import type { Answer } from './suspects/suspect.ts';

/** The browser cannot read the file any more: it was changed, moved or removed after it was chosen. */
export class FileChanged extends Error {}

/**
 * Sends a journal with the answers about its suspects, if it has been asked about (rule R25).
 * @throws Refusal, FileChanged
 */
export async function sendJournal(file: File, answers: readonly Answer[], key: string) {
  try {
    return await answer(
      api.POST('/imports', {
        params: { header: { 'Idempotency-Key': key } },
        // The schema knows a file as a string; what goes out is the form below.
        body: { file: file.name },
        bodySerializer: () => formOf(file, answers),
      }),
    );
  } catch (error) {
    // A browser that cannot read the file fails as without a network.
    if (isOffline(error) && !(await isReadable(file))) {
      throw new FileChanged(i18next.t('exchange:fileChanged', { name: file.name }), { cause: error });
    }
    throw error;
  }
}

function formOf(file: File, answers: readonly Answer[]): FormData {
  const form = new FormData();
  if (answers.length > 0) form.append('answers', JSON.stringify(answers));
  form.append('file', file);
  return form;
}

async function isReadable(file: File): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}
