import { type FormatName, formatNames } from './command.ts';
import { commands } from './commands/index.ts';

/** Read by people, line by line, while the run goes on. */
const forPeople: readonly FormatName[] = ['text', 'compact'];

/** The format whose document a command line names; undefined where its answer is for people, or a table. */
export function askedDocument(line: readonly string[]): FormatName | undefined {
  if (lastFormat(line) === undefined || speaksToPeople(line)) return undefined;
  const name = askedFormat(line);
  return formatNames.find((each) => each === name);
}

/** Whether what a command line prints on stdout is text for people. */
export function speaksToPeople(line: readonly string[]): boolean {
  const name = askedFormat(line);
  return forPeople.some((each) => each === name);
}

/**
 * Read off the words themselves, so that it is known of a line that is wrong, too. Undefined where the command has no
 * such format, and where its stdout carries a table whatever the format is.
 */
function askedFormat(line: readonly string[]): FormatName | undefined {
  const command = commands.find(({ verb }) => verb === line[0]);
  if (command === undefined || command.printsTable === true) return undefined;
  const name = lastFormat(line) ?? command.formats[0];
  return command.formats.find((each) => each === name);
}

/** As commander takes it: the last one counts, and behind `--` there are no options. */
function lastFormat(line: readonly string[]): string | undefined {
  const end = line.indexOf('--');
  const options = end < 0 ? line : line.slice(0, end);
  const given = options.flatMap((word, index) => {
    if (word === '--format') return options.slice(index + 1, index + 2);
    return word.startsWith('--format=') ? [word.slice('--format='.length)] : [];
  });
  return given.at(-1);
}
