import { writeFile } from 'node:fs/promises';
import { journalTemplate } from '../exchange/journal/journal-template.ts';
import { StartError, codeOf, reasonOf } from '../shared/start-error.ts';

/** Writes the empty journal into a new file; one that exists, perhaps a filled journal, stays as it is. */
export async function templateCommand(file: string): Promise<number> {
  try {
    await writeFile(file, await journalTemplate(), { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new StartError(`Файл ${file} уже есть: укажите другое имя.`);
    throw new StartError(`Файл ${file} не записан: ${reasonOf(error)}.`);
  }
  process.stdout.write(`Шаблон журнала: ${file}\n`);
  return 0;
}
