import { useState } from 'react';
import { isDecided, Refusal } from '../api/client.ts';
import { useSend } from '../api/use-send.ts';
import { FileChanged, sendJournal } from './send-journal.ts';
import { placeOf } from './suspects/suspect.ts';
import type { Answer, Questions, Suspect } from './suspects/suspect.ts';

/** A chosen workbook; its name, size and time tell two of them apart when it is sent again (rule R16). */
interface Chosen {
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
  readonly file: File;
}

interface Upload extends Chosen {
  /** Of all rounds: answers to one round of questions may raise others. */
  readonly answers: readonly Answer[];
}

/** A round of questions about a workbook that was sent. */
interface Round {
  /** The first, the second… question of the same workbook. */
  readonly ordinal: number;
  readonly upload: Upload;
  readonly questions: Questions;
}

/** A journal on its way into the product: chosen, sent, asked about, sent again with the answers. */
export function useJournalImport() {
  const sending = useSend(({ file, answers }: Upload, key) => sendJournal(file, answers, key));
  const [round, setRound] = useState<Round>();
  const send = (upload: Upload) =>
    sending.mutate(upload, {
      onSuccess: () => setRound(undefined),
      onError: (error) => {
        const questions = questionsOf(error);
        if (questions) setRound((before) => ({ ordinal: (before?.ordinal ?? 0) + 1, upload, questions }));
        else if (isDecided(error) || error instanceof FileChanged) setRound(undefined);
      },
    });
  return {
    sending,
    round,
    choose: (file: File) => {
      const { name, size, lastModified } = file;
      send({ name, size, lastModified, file, answers: [] });
    },
    again: () => sending.variables && send(sending.variables),
    answer: (answers: readonly Answer[]) =>
      round && send({ ...round.upload, answers: withAnswers(round.upload.answers, answers) }),
    stop: () => {
      setRound(undefined);
      sending.reset();
    },
  };
}

/** The later answer to the same row counts. */
function withAnswers(earlier: readonly Answer[], later: readonly Answer[]): readonly Answer[] {
  return [...new Map([...earlier, ...later].map((answer) => [placeOf(answer), answer])).values()];
}

/** The suspects of a journal that was not written because of them. */
export function questionsOf(error: Error | null): Questions | undefined {
  if (!(error instanceof Refusal) || error.code !== 'suspects') return undefined;
  const suspects = error.extension['suspects'] as readonly Suspect[];
  const { total } = error.details;
  return { suspects, total: typeof total === 'number' ? total : suspects.length };
}
