import { Command, CommanderError } from 'commander';
import { runProcess } from '../process/run-process.ts';
import type { RunningProcess } from '../process/run-process.ts';
import { StartError } from '../shared/start-error.ts';
import { billCommand } from './bill-command.ts';
import { checkCommand } from './check-command.ts';
import type { AnswerOptions } from './import-answers.ts';
import { importCommand } from './import-command.ts';
import { templateCommand } from './template-command.ts';

async function main(running: RunningProcess): Promise<number> {
  let code = 0;
  const program = createProgram(async (command) => {
    const { demo = false } = program.opts<{ demo?: boolean }>();
    code = await command(running, { demo });
  });
  try {
    await program.parseAsync(process.argv);
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') return 1;
    throw new StartError(`${sentenceOf(error)} Справка: npm run cli -- --help`);
  }
}

type Run = (
  command: (running: RunningProcess, options: { demo: boolean }) => Promise<number>,
) => Promise<void>;

function createProgram(run: Run): Command {
  const program = new Command('npm run cli --')
    .description('Протектор из командной строки: журнал, счета и акты.')
    .usage('[параметры] <команда>')
    .option('--demo', 'работать с базой демонстрации и её датой')
    .helpOption('-h, --help', 'эта справка')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`.trim(),
    });
  program
    .command('import')
    .description('загрузить журнал (книгу Excel)')
    .usage('<файл> [--answer <строка=ответ>]… [--answers <файл>]')
    .argument('<файл>', 'журнал в формате .xlsx')
    .option('--answer <строка=ответ>', 'ответ о похожей строке: Приход:3=исправление, все=ещё', collect)
    .option('--answers <файл>', 'ответы в формате API (JSON)')
    .action((file: string, options: AnswerOptions) =>
      run((running, { demo }) => importCommand(running, file, { ...options, demo })),
    );
  program
    .command('template')
    .description('записать пустой журнал с заголовками и подсказками')
    .usage('<файл>')
    .argument('<файл>', 'новый файл .xlsx')
    .action((file: string) => run(() => templateCommand(file)));
  program
    .command('bill')
    .description('выставить счета и акты за месяц и записать их в папку')
    .usage('<месяц> --out <папка>')
    .argument('<месяц>', 'ГГГГ-ММ, например 2026-02')
    .requiredOption('--out <папка>', 'куда записать PDF и реестр')
    .action((month: string, { out }: { out: string }) =>
      run((running, { demo }) => billCommand(running, month, { demo, out })),
    );
  program
    .command('check')
    .description('сверить хранимые остатки с движениями')
    .usage(' ')
    .action(() => run(checkCommand));
  return program;
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Вызов:',
  'Arguments:': 'Аргументы:',
  'Options:': 'Параметры:',
  'Commands:': 'Команды:',
};

const mistakes: Readonly<Record<string, string>> = {
  'commander.missingArgument': 'Не указан аргумент',
  'commander.missingMandatoryOptionValue': 'Не указан параметр',
  'commander.optionMissingArgument': 'Нет значения у параметра',
  'commander.excessArguments': 'Лишние аргументы у команды',
  'commander.unknownCommand': 'Нет команды',
  'commander.unknownOption': 'Нет параметра',
};

/** The Russian sentence for a mistake in the command; commander's own is English and names the wrong word in quotes. */
function sentenceOf({ code, message }: CommanderError): string {
  const about = /'([^']+)'/.exec(message)?.[1];
  return `${mistakes[code] ?? 'Команда не понята'}${about === undefined ? '' : ` ${about}`}.`;
}

await runProcess(main, 130);
