import { CommanderError, Option, Command as Program } from 'commander';
import { parseLocalDate } from '../support/local-date.ts';
import { type Command, type FormatName, failLevels, type Invocation, spokenLanguages } from './command.ts';
import { commands } from './commands/index.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { commandHelp, programHelp } from './help-text.ts';
import type { Io } from './io.ts';

/** Parses a command line, runs its command and gives the exit code; usage errors are told and are exit code 2. */
export async function runProgram(line: readonly string[], io: Io, toolVersion: string): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean;
  const program = emptyProgram(io, toolVersion);
  for (const command of commands) {
    addCommand(program, command, async (invocation) => {
      code = await command.run({ ...invocation, io });
    });
  }
  try {
    await program.parseAsync([...line], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.clean;
    io.refused?.(error.message.replace(/^error: /, ''));
    return exitCodes.couldNotRun;
  }
}

function emptyProgram(io: Io, toolVersion: string): Program {
  const program: Program = new Program('leadpact')
    .description('the marketing–sales agreement as code, validated, tested, compiled, published')
    .version(toolVersion, '--version', 'print the version number')
    .helpOption('-h, --help', 'explain a command')
    .helpCommand('help [command]', 'explain a command')
    .exitOverride()
    .showHelpAfterError('(leadpact --help lists the commands)')
    .configureOutput({ writeOut: io.stdout.write, writeErr: io.stderr.write })
    .configureHelp({ formatHelp: (_, help) => programHelp(commands, program, help) });
  return program;
}

type Run = (invocation: Omit<Invocation, 'io'>) => Promise<void>;

function addCommand(program: Program, command: Command, run: Run): void {
  const sub: Program = program
    .command(`${command.verb} ${command.parameters}`.trim())
    .summary(command.summary)
    .allowExcessArguments(false)
    .showHelpAfterError(`(leadpact ${command.verb} --help shows what it takes)`)
    .configureHelp({ formatHelp: (_, help) => commandHelp(command, sub, help) });
  for (const option of [...command.options.map(ownOption), ...sharedOptions(command)]) sub.addOption(option);
  sub.action(async () => {
    const given: Readonly<Record<string, unknown>> = sub.opts();
    const isLanguageChosen = sub.getOptionValueSource('lang') === 'cli';
    const wrong = wrongValue(command, given);
    if (wrong !== undefined) sub.error(`error: ${wrong}`);
    await run({ ...invocationOf(sub.args, given, command), isLanguageChosen });
  });
}

function ownOption({ flags, description, choices }: Command['options'][number]): Option {
  const option = new Option(flags, description);
  return choices === undefined ? option : option.choices(choices);
}

function sharedOptions(command: Command): readonly Option[] {
  const { readsAgreement, formats, checks, failsOn = 'error' } = command;
  const [first] = formats;
  return [
    ...(readsAgreement
      ? [new Option('--dir <folder>', 'the folder that holds definitions/').default('.')]
      : []),
    ...(first === undefined
      ? []
      : [new Option('--format <format>', 'how to print').choices(formats).default(first)]),
    ...(checks
      ? [
          new Option('--fail-on <level>', 'the lightest finding that fails')
            .choices(failLevels)
            .default(failsOn),
          new Option('--show-suppressed', 'list findings that are accepted for a while, too'),
          ...(ownsAsOf(command) ? [] : [new Option('--as-of <date>', asOfWords)]),
        ]
      : []),
    new Option(
      '--lang <language>',
      'language of titles, of explain, of the gaps of build and of what init writes; measure, report and explain --records speak the first one of the agreement without it; findings are English, and the playbook is in every language of the agreement',
    )
      .choices(spokenLanguages)
      .default('en'),
    new Option('--quiet', 'print data only'),
    new Option('--debug', 'show the stack trace of a bug in leadpact'),
  ];
}

const asOfWords = "the day for which exceptions are judged; today in the agreement's zone when left out";

/** `score --as-of` is an instant, and the day is the one on which it lies. */
function ownsAsOf({ options }: Command): boolean {
  return options.some(({ flags }) => flags.startsWith('--as-of '));
}

function wrongValue(command: Command, { asOf }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof asOf !== 'string' || ownsAsOf(command) || parseLocalDate(asOf) !== undefined) return undefined;
  return `${asOf} is no date of the calendar; write for example --as-of 2027-03-31`;
}

function invocationOf(
  parameters: readonly string[],
  given: Readonly<Record<string, unknown>>,
  command: Command,
): Omit<Invocation, 'io' | 'isLanguageChosen'> {
  return {
    parameters,
    options: given,
    folder: typeof given['dir'] === 'string' ? given['dir'] : '.',
    format: chosen(given['format'], 'text' satisfies FormatName),
    failOn: chosen(given['failOn'], 'error'),
    ...(typeof given['asOf'] === 'string' && !ownsAsOf(command) ? { asOf: given['asOf'] } : {}),
    showSuppressed: given['showSuppressed'] === true,
    quiet: given['quiet'] === true,
    language: chosen(given['lang'], 'en'),
  };
}

/** Commander has already refused everything that is not among the choices. */
function chosen<Choice extends string>(value: unknown, otherwise: Choice): Choice {
  return typeof value === 'string' ? (value as Choice) : otherwise;
}
