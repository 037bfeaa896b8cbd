import { resolve } from 'node:path';
import { openRevision } from '../../host/git/revision.ts';
import { readSourceTree, type SourceTree } from '../../host/source-tree.ts';
import type { Agreement } from '../../model/agreement.ts';
import { type ReadAgreement, readAgreement } from '../../model/read-agreement.ts';
import type { ShapedDocument } from '../../model/shaped-document.ts';
import type { StandingRelease } from '../../records/releases/standing-release.ts';
import { type AgreementFolder, agreementFolder, shownFrom } from '../agreement-folder.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import { couldNotRun } from '../refusal.ts';
import { releasedSide, releaseNamed } from './released-side.ts';

/** One of two agreements that are compared. */
export interface ComparedSide {
  readonly agreement: Agreement;
  readonly read: ReadAgreement;
  /** What its files say. */
  readonly documents: readonly ShapedDocument[];
  readonly folder: AgreementFolder;
  readonly tree: SourceTree;
  /** As the reader knows it: a folder, or a revision with its commit. */
  readonly name: string;
  /** The release that it is; absent for files. */
  readonly released?: StandingRelease;
}

/**
 * The agreement in a folder, else as it was in a git revision of the folder of `--dir`, else a release there. No rule is asked: it is compared,
 * not judged. Where it cannot be read, that has been told.
 */
export function comparedSide(invocation: Invocation, given: string): ComparedSide | ExitCode {
  const { io } = invocation;
  const found = foundSide(invocation, given);
  const version = releaseNamed(given);
  if (typeof found === 'string' && version !== undefined) return releasedSide(invocation, version);
  if (typeof found === 'string') return couldNotRun(io, found);
  const { name, folder, tree } = found;
  const read = readAgreement(tree.files, tree.troubles.length > 0);
  const findings = [...tree.troubles, ...tree.findings, ...read.findings];
  const { agreement } = read;
  if (agreement !== undefined && findings.every(({ severity }) => severity !== 'error'))
    return { agreement, read, documents: read.shaped, folder, tree, name };
  io.stdout.write(findingsText(findings, read, invocation, folder));
  io.stderr.write(`${given === '.' ? 'This folder' : given} cannot be compared: it has errors.\n`);
  return tree.troubles.length > 0 ? exitCodes.couldNotRun : exitCodes.findings;
}

interface FoundSide {
  readonly name: string;
  readonly folder: AgreementFolder;
  readonly tree: SourceTree;
}

/** A folder goes before a revision of the same name; `./name` is never a revision. */
function foundSide({ io, folder: own }: Invocation, given: string): FoundSide | string {
  const { files } = io.machine;
  const real = files.realPath(resolve(io.workingFolder, given));
  if (real !== undefined && files.kindOf(real) === 'folder') {
    const folder = agreementFolder(io, given);
    return typeof folder === 'string'
      ? folder
      : { name: given, folder, tree: readSourceTree(files, folder.path) };
  }
  const repository = files.realPath(resolve(io.workingFolder, own));
  if (repository === undefined) return `there is no folder ${own}`;
  const revision = openRevision(repository, given);
  if (typeof revision === 'string') return revision;
  const short = revision.commit.slice(0, 12);
  return {
    name: revision.commit.startsWith(given) ? short : `${given} (${short})`,
    // As git writes it: what stands in front of the colon is the revision.
    folder: {
      path: '',
      shown: `${given}:`,
      inTree: shownFrom(io.workingFolder, resolve(io.workingFolder, own)),
    },
    tree: readSourceTree(revision.files, ''),
  };
}
