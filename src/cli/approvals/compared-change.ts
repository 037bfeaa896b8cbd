import { resolve } from 'node:path';
import type { FileChanges } from '../../approvals/needed-signatures.ts';
import { openRevision, type Revision } from '../../host/git/revision.ts';
import { readSourceTree, type SourceFile, type SourceTree } from '../../host/source-tree.ts';
import type { Invocation } from '../command.ts';
import { type ComparedSide, comparedSide } from '../diff/compared-side.ts';
import type { ExitCode } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';

/** A change that waits for approvals. */
export interface ComparedChange {
  /** The agreement's folder in the repository, absolute. */
  readonly folder: string;
  readonly base: ComparedSide;
  readonly head: ComparedSide;
  /** Full name; absent where the base is a folder. */
  readonly baseCommit?: string;
  readonly headCommit: string;
  readonly names: { readonly base: string; readonly head: string };
  readonly files: FileChanges;
}

/** Both versions of the agreement, the head a revision and the base that or a folder; or the exit code where one cannot be had, which has been told then. */
export function comparedChange(
  invocation: Invocation,
  { base: givenBase, head: givenHead }: ComparedChange['names'],
): ComparedChange | ExitCode {
  const { io, folder: own } = invocation;
  const { files } = io.machine;
  const folder = files.realPath(resolve(io.workingFolder, own));
  if (folder === undefined) return couldNotRun(io, `there is no folder ${own}`);
  const headRevision = openRevision(folder, givenHead);
  if (typeof headRevision === 'string')
    return couldNotRun(io, `approvals are given to commits, so the head has to be one: ${headRevision}`);
  const head = comparedSide(invocation, headRevision.commit);
  if (typeof head === 'number') return head;
  const real = files.realPath(resolve(io.workingFolder, givenBase));
  const isFolder = real !== undefined && files.kindOf(real) === 'folder';
  const revision = isFolder ? undefined : openRevision(folder, givenBase);
  if (typeof revision === 'string') return couldNotRun(io, revision);
  const base = comparedSide(invocation, revision?.commit ?? givenBase);
  if (typeof base === 'number') return base;
  const before = revision === undefined ? readSourceTree(files, real ?? '') : treeOf(revision);
  return {
    folder,
    base,
    head,
    ...(revision && { baseCommit: revision.commit }),
    headCommit: headRevision.commit,
    names: { base: base.name, head: head.name },
    files: changesOf(before, treeOf(headRevision)),
  };
}

function treeOf({ files }: Revision): SourceTree {
  return readSourceTree(files, '');
}

function changesOf(before: SourceTree, after: SourceTree): FileChanges {
  const releases = !haveSame(before.releases, after.releases);
  return { any: releases || !haveSame(before.files, after.files), releases };
}

/** Both lists are in the order of paths. */
function haveSame(before: readonly SourceFile[], after: readonly SourceFile[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ path, bytes }, index) => {
      const other = after[index];
      return path === other?.path && Buffer.compare(bytes, other.bytes) === 0;
    })
  );
}
