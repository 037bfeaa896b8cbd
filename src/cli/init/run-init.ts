import { relative, resolve } from 'node:path';
import { isSystemError } from '../../host/file-system.ts';
import { finishNewFiles, type NewFiles, putNewFiles, standingInTheWay } from '../../host/new-files.ts';
import { counted } from '../../support/counted.ts';
import type { Invocation } from '../command.ts';
import { diskRefusal } from '../disk-refusal.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';
import { type Beginning, beginningOf } from './beginning.ts';
import { nextSteps } from './next-steps.ts';
import { repositoryFiles } from './repository-files.ts';
import { templateNames } from './template-name.ts';

/** Writes the folder of a new agreement, all of it or nothing, and never over something that stands there. */
export async function runInit(invocation: Invocation): Promise<ExitCode> {
  const { io, parameters, options } = invocation;
  const { files } = io.machine;
  if (io.ask === undefined && options['yes'] !== true) return couldNotRun(io, nobodyToAsk(parameters[0]));
  const given = parameters[0] ?? '.';
  const asked = resolve(io.workingFolder, given);
  const root = (files.realPath(asked) ?? asked).replaceAll('\\', '/');
  if (!['folder', 'absent'].includes(files.kindOf(root))) return couldNotRun(io, `${given} is not a folder`);
  if (finishNewFiles(io.machine, root)) {
    io.stderr.write(`An earlier run was interrupted; ${given} now has what it was to write.\n`);
    return exitCodes.clean;
  }
  const beginning = await beginningOf(invocation);
  if (beginning === undefined) return couldNotRun(io, 'nothing was chosen, so nothing was written');
  const made = repositoryFiles(files, beginning);
  const inTheWay = standingInTheWay(files, root, made);
  if (inTheWay.length > 0) return couldNotRun(io, standingText(given, inTheWay));
  const refusal = put(invocation, root, made);
  if (refusal !== undefined) return couldNotRun(io, refusal);
  tell(invocation, given, { beginning, made });
  return exitCodes.clean;
}

function nobodyToAsk(folder = 'our-agreement'): string {
  return (
    'init asks for template and language, and there is no terminal to ask at\n' +
    `  help: say what it shall be: leadpact init ${folder} --yes --template classic --lang en\n` +
    `        templates are ${templateNames.join(', ')}; languages are en, de`
  );
}

function standingText(given: string, paths: readonly string[]): string {
  const where = given === '.' ? 'this folder' : given;
  const shown = paths.slice(0, 20).map((path) => `\n  ${path}`);
  const rest = paths.length > shown.length ? `\n  … and ${paths.length - shown.length} more` : '';
  return `${where} holds files that init would write; nothing was changed${shown.join('')}${rest}\n  help: name another folder, or move them away`;
}

/** Why it could not be done, or undefined when everything stands. */
function put({ io }: Invocation, root: string, made: NewFiles): string | undefined {
  try {
    putNewFiles(io.machine, root, made);
    return undefined;
  } catch (error) {
    const words = { what: 'the new agreement', where: root, why: 'nothing was written, so nothing has to be removed' };
    const refusal = isSystemError(error) ? diskRefusal(error, words) : undefined;
    if (refusal === undefined) throw error;
    return refusal;
  }
}

interface Done {
  readonly beginning: Beginning;
  readonly made: NewFiles;
}

/** The paths are data; schemas are told as one folder. */
function tell({ io, quiet }: Invocation, given: string, { beginning, made }: Done): void {
  const folder = relative(io.workingFolder, resolve(io.workingFolder, given)).replaceAll('\\', '/');
  const paths = made.content.map(({ path }) => path.replace(/^schemas\/.*/, 'schemas/'));
  const shown = [...new Set(paths)].map((path) => `${folder === '' ? '' : `${folder}/`}${path}\n`);
  io.stdout.write(shown.join(''));
  if (quiet) return;
  io.stderr.write(`\n${counted(made.content.length, 'file')}: ${beginning.template}, ${beginning.language}.\n`);
  io.stderr.write(nextSteps(folder, beginning.language));
}
