import { relative, resolve } from 'node:path';
import { type FileSystem, isSystemError } from '../../host/file-system.ts';
import { finishNewFiles, type NewFiles, putNewFiles, standingInTheWay } from '../../host/new-files.ts';
import { standingEntries } from '../../host/tree-files.ts';
import { counted } from '../../support/counted.ts';
import { type Invocation, spokenLanguages } from '../command.ts';
import { diskRefusal } from '../disk-refusal.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';
import { visibleOutput } from '../visible-output.ts';
import { beginningOf } from './beginning.ts';
import type { Begun } from './begun.ts';
import type { exportBegun } from './export/export-begun.ts';
import { nextSteps } from './next-steps.ts';
import { repositoryFiles } from './repository-files.ts';
import { templateNames } from './template-name.ts';

/** Writes the folder of a new agreement, all of it or nothing, and never over something that stands there. */
export async function runInit(invocation: Invocation): Promise<ExitCode> {
  const { io, parameters, options } = invocation;
  const { files } = io.machine;
  if (io.ask === undefined && options['yes'] !== true) return couldNotRun(io, nobodyToAsk(invocation));
  const given = parameters[0] ?? '.';
  const asked = resolve(io.workingFolder, given);
  const root = (files.realPath(asked) ?? asked).replaceAll('\\', '/');
  if (!['folder', 'absent'].includes(files.kindOf(root))) return couldNotRun(io, `${given} is not a folder`);
  if (finishNewFiles(io.machine, root)) {
    io.stderr.write(`An earlier run was interrupted; ${given} now has what it was to write.\n`);
    return exitCodes.clean;
  }
  const begun =
    typeof options['from'] === 'string'
      ? await begunFrom(invocation, options['from'], root)
      : await templateBegun(invocation);
  if (typeof begun === 'number') return begun;
  if (begun === undefined) return couldNotRun(io, 'nothing was chosen, so nothing was written');
  const { made } = begun;
  const inTheWay = [...standingInTheWay(files, root, made), ...otherDefinitions(files, root, made)];
  if (inTheWay.length > 0) return couldNotRun(io, standingText(given, inTheWay));
  const refusal = put(invocation, root, made);
  if (refusal !== undefined) return couldNotRun(io, refusal);
  tell(invocation, given, begun);
  return exitCodes.clean;
}

/** What reads exports is loaded only where one is read. */
async function begunFrom(invocation: Invocation, from: string, root: string): ReturnType<typeof exportBegun> {
  const { exportBegun: read } = await import('./export/export-begun.ts');
  return read(invocation, from, root);
}

async function templateBegun(invocation: Invocation): Promise<Begun | undefined> {
  const beginning = await beginningOf(invocation);
  if (beginning === undefined) return undefined;
  const made = repositoryFiles(invocation.io.machine.files, beginning);
  const { template, language } = beginning;
  return { made, of: `${template}, ${language}`, nextLines: (folder) => nextSteps(folder, language) };
}

function nobodyToAsk({ parameters, options, language }: Invocation): string {
  const { from } = options;
  if (typeof from === 'string')
    return (
      'init asks where marketing hands over to sales, and there is no terminal to ask at\n' +
      '  help: say that nothing shall be asked, and guesses are told at the end: add --yes'
    );
  const { template = templateNames[0] } = options;
  const line = `leadpact init ${parameters[0] ?? 'our-agreement'} --yes --template ${template} --lang ${language}`;
  return (
    'init asks for template and language, and there is no terminal to ask at\n' +
    `  help: say that nothing shall be asked: ${line}\n` +
    `        templates are ${templateNames.join(', ')}; languages are ${spokenLanguages.join(', ')}`
  );
}

/** Documents that would become part of the new agreement, though they were not made for it. */
function otherDefinitions(files: FileSystem, root: string, { content }: NewFiles): readonly string[] {
  const own = new Set(content.map(({ path }) => path));
  return ['definitions', 'test/leads']
    .flatMap((folder) => standingEntries(files, `${root}/${folder}`).map(({ path }) => `${folder}/${path}`))
    .filter((path) => !own.has(path));
}

function standingText(given: string, paths: readonly string[]): string {
  const where = given === '.' ? 'this folder' : given;
  const shown = paths.slice(0, 20).map((path) => `\n  ${path}`);
  const rest = paths.length > shown.length ? `\n  … and ${paths.length - shown.length} more` : '';
  return `${where} holds what is in the way of a new agreement; nothing was changed${shown.join('')}${rest}\n  help: name another folder, or move them away`;
}

/** Why it could not be done, or undefined when everything stands. */
function put({ io }: Invocation, root: string, made: NewFiles): string | undefined {
  try {
    putNewFiles(io.machine, root, made);
    return undefined;
  } catch (error) {
    const words = {
      what: 'the new agreement',
      where: root,
      why: 'nothing was written, so nothing has to be removed',
    };
    const refusal = isSystemError(error) ? diskRefusal(error, words) : undefined;
    if (refusal === undefined) throw error;
    return refusal;
  }
}

/** The paths are data; schemas are told as one folder. */
function tell({ io, quiet }: Invocation, given: string, { made, of, nextLines }: Begun): void {
  const folder = relative(io.workingFolder, resolve(io.workingFolder, given)).replaceAll('\\', '/');
  const paths = [...new Set(made.content.map(({ path }) => path.replace(/^schemas\/.*/, 'schemas/')))];
  io.stdout.write(paths.map((path) => `${folder === '' ? '' : `${folder}/`}${path}\n`).join(''));
  if (quiet) return;
  io.stderr.write(`\n${counted(paths.length - 1, 'file')} and the schemas: ${of}.\n`);
  visibleOutput(io.stderr).write(nextLines(folder));
}
