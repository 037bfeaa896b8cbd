import type { Help, Option, Command as Program } from 'commander';
import { textTable } from '../support/text-table.ts';
import type { Command } from './command.ts';

/** The help of one command: what it does, what people type most, then everything it takes. */
export function commandHelp(
  { verb, summary, parameters, examples }: Command,
  program: Program,
  help: Help,
): string {
  const options = help.visibleOptions(program);
  const lines = examples.map(([line, purpose]) => [`  leadpact ${verb} ${line}`.trimEnd(), purpose]);
  return [
    `leadpact ${verb}${parameters === '' ? '' : ` ${parameters}`}: ${summary}`,
    '',
    ...(lines.length === 0 ? [] : [...textTable(lines), '']),
    ...textTable(options.map((option) => [`  ${option.flags}`, optionText(option)])),
    '',
  ].join('\n');
}

/** The help of leadpact itself. */
export function programHelp(commands: readonly Command[], program: Program, help: Help): string {
  return [
    `leadpact: ${program.description()}`,
    '',
    ...textTable(
      commands.map(({ verb, parameters, summary }) => [
        `  leadpact ${verb} ${parameters}`.trimEnd(),
        summary,
      ]),
    ),
    '',
    ...textTable(help.visibleOptions(program).map((option) => [`  ${option.flags}`, option.description])),
    '',
    'leadpact <command> --help explains a command.',
    '',
  ].join('\n');
}

function optionText({ description, argChoices = [], defaultValue }: Option): string {
  const choices = argChoices.length === 0 ? '' : `: ${argChoices.join(', ')}`;
  return `${description}${choices}${typeof defaultValue === 'string' ? ` (default ${defaultValue})` : ''}`;
}
