import { dirname, relative, resolve } from 'node:path';
import { recoverTrees } from '../host/atomic-tree.ts';
import type { Io } from './io.ts';

/** The folder of an agreement. */
export interface AgreementFolder {
  /** Absolute, without links, with forward slashes. */
  readonly path: string;
  /** As seen from where the user is: empty, or ending in `/`. */
  readonly shown: string;
  /** The same for programs, which look files up in a working tree, where it differs: without the revision. */
  readonly inTree?: string;
}

/** The folder the user means, or one sentence that says why there is no agreement in it. */
export function agreementFolder(io: Io, given: string): AgreementFolder | string {
  const asked = resolve(io.workingFolder, given);
  const { files } = io.machine;
  const path = files.realPath(asked)?.replaceAll('\\', '/');
  if (path === undefined || files.kindOf(path) !== 'folder') return `there is no folder ${given}`;
  if (files.kindOf(`${path}/definitions`) === 'absent' && !isRecovered(io, path))
    return withoutDefinitions(io, given, asked);
  return { path, shown: shownFrom(io.workingFolder, asked) };
}

/** A run that replaced them may have been killed between two renames. */
function isRecovered({ machine }: Io, path: string): boolean {
  return recoverTrees(machine, path) && machine.files.kindOf(`${path}/definitions`) === 'folder';
}

function withoutDefinitions(io: Io, given: string, asked: string): string {
  const above = foldersAbove(asked).find(
    (folder) => io.machine.files.kindOf(`${folder}/definitions`) === 'folder',
  );
  const where = given === '.' ? 'this folder' : given;
  const way = above === undefined ? '' : relative(io.workingFolder, above);
  const hint =
    above === undefined
      ? '; leadpact init begins an agreement'
      : `; there is one in ${above} (use --dir ${way || '.'})`;
  return `${where} holds no definitions/ folder${hint}`;
}

function foldersAbove(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [] : [above, ...foldersAbove(above)];
}

/** A folder as seen from another: empty, or ending in `/`. */
export function shownFrom(workingFolder: string, folder: string): string {
  const path = relative(workingFolder, folder).replaceAll('\\', '/');
  return path === '' ? '' : `${path}/`;
}
