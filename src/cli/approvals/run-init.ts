import type { ForgeFile, ForgeFileKind } from '../../approvals/forge/forge-file.ts';
import { isOwnFile } from '../../approvals/forge/forge-file.ts';
import { forgeFiles } from '../../approvals/forge/index.ts';
import type { EntryKind } from '../../host/file-system.ts';
import { prefixOf } from '../../host/git/prefix-of.ts';
import { parentsOf } from '../../host/tree-files.ts';
import { folderOf, soundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';
import { writeInto } from '../write-into.ts';

/** Far more than any such file holds. */
const mostBytes = 1024 * 1024;

/** Writes what a forge needs to ask both departments, into the agreement's folder; never over a file of somebody else. */
export function runInit(invocation: Invocation): ExitCode {
  const { io, options, parameters } = invocation;
  const kind = kindOf(options['forge']);
  if (kind === undefined)
    return couldNotRun(io, 'say for whom: `--forge github`, `--forge gitlab` or `--forge codeowners`');
  if (parameters.length > 1)
    return couldNotRun(io, '`approvals init` takes no revision; it writes for what stands in the folder');
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  const sound = soundAgreement({ ...invocation, failOn: 'error' }, folder);
  if (typeof sound === 'number') return sound;
  const { approvals } = sound.agreement;
  if (approvals === undefined)
    return couldNotRun(
      io,
      'the agreement does not say who signs; add a document that begins with `kind: approvals`',
    );
  const prefix = prefixOf(folder.path) ?? '';
  const file = forgeFiles[kind]({ teams: approvals.teams, prefix });
  if (typeof file === 'string') return couldNotRun(io, file);
  return settled(invocation, folder.path, { file, prefix });
}

interface Wanted {
  readonly file: ForgeFile;
  readonly prefix: string;
}

function settled(invocation: Invocation, folder: string, { file, prefix }: Wanted): ExitCode {
  const { io, options, quiet } = invocation;
  const { path, text } = file;
  // Forges read such files at the top of a repository only, and above the agreement's folder nothing is written.
  const standing = prefix === '' ? standingText(io, `${folder}/${path}`) : undefined;
  if (options['dryRun'] === true) return tried(invocation, file, standing);
  if (prefix !== '')
    return couldNotRun(
      io,
      `a forge reads ${path} at the top of the repository, and this agreement stands in ${prefix}: print it with --dry-run and put it there`,
    );
  if (standing === text) {
    if (!quiet) io.stderr.write(`${path} is up to date.\n`);
    return exitCodes.clean;
  }
  if (standing !== undefined && !isOwnFile(standing))
    return couldNotRun(
      io,
      `${path} was not written by leadpact and stays as it is; print ours with --dry-run and join both, or move yours away`,
    );
  const link = parentsOf(path).find((parent) => !isPlain(io.machine.files.kindOf(`${folder}/${parent}`)));
  if (link !== undefined)
    return couldNotRun(io, `${link} is no folder of the repository, so nothing is written there`);
  writeInto(io.machine.files, folder, [{ path, content: text }]);
  if (!quiet) io.stderr.write(`wrote ${path}\n`);
  return exitCodes.clean;
}

/** Prints what would stand there, and says what a run would do. */
function tried({ io, quiet }: Invocation, { path, text }: ForgeFile, standing: string | undefined): ExitCode {
  io.stdout.write(text);
  const isForeign = standing !== undefined && !isOwnFile(standing);
  const what = isForeign ? 'is not of leadpact and would stay' : 'would be written';
  if (!quiet) io.stderr.write(`${path} ${standing === text ? 'is up to date' : what}.\n`);
  return standing === text ? exitCodes.clean : exitCodes.drift;
}

/** A link, perhaps from a stranger's branch, would have us write wherever it leads. */
function isPlain(kind: EntryKind): boolean {
  return kind === 'folder' || kind === 'absent';
}

/** What stands there; something that cannot be read as a file is none of ours. */
function standingText({ machine: { files } }: Invocation['io'], path: string): string | undefined {
  if (files.kindOf(path) === 'absent') return undefined;
  const reading = files.read(path, mostBytes);
  return reading.what === 'bytes' ? Buffer.from(reading.bytes).toString('utf8') : '';
}

function kindOf(forge: unknown): ForgeFileKind | undefined {
  return forge === 'github' || forge === 'gitlab' || forge === 'codeowners' ? forge : undefined;
}
