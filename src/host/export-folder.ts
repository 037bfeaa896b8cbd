import { absentFolders } from './absent-folders.ts';
import type { FileSystem } from './file-system.ts';
import type { Machine } from './workspace.ts';

/** A folder of tables in the making: it stands beside its place until it is complete. */
export interface ExportFolder {
  /** Where its files lie until it is complete, absolute. */
  readonly place: string;
  /** Adds text to a file of the folder. */
  readonly append: (file: string, text: string) => void;
  /** Writes out what was added so far. */
  readonly settle: () => void;
  /** Puts the folder into its place, instead of the one that stands there. */
  readonly complete: () => void;
  /** Removes what was written so far, and the folders that were made for it. */
  readonly abandon: () => void;
}

/** What an earlier run left at the place of an export. */
export type Standing =
  | { readonly what: 'nothing' | 'own' }
  | { readonly what: 'no-folder' }
  /** Somebody else's; the first entry that no export wrote. */
  | { readonly what: 'foreign'; readonly entry: string };

/** Bytes gathered before they are written. */
const chunk = 0x10_0000;

/** Begins a folder at an absolute path; what killed runs of this machine left beside it is cleared away. */
export function beginExport({ files, processes }: Machine, path: string): ExportFolder {
  const { parent, name } = partsOf(path);
  const made = absentFolders(files, parent);
  files.makeFolder(parent);
  clearForgotten({ files, processes }, path);
  const run = `${processes.own.machine}-${processes.freshName()}`;
  const unfinished = `${parent}/.${name}.unfinished-${run}`;
  files.makeFolder(unfinished);
  const waiting = new Map<string, Waiting>();
  const flush = (file: string, { bytes, length }: Waiting): void =>
    files.append(`${unfinished}/${file}`, bytes.subarray(0, length));
  const settle = (): void => {
    for (const [file, gathered] of waiting) {
      flush(file, gathered);
      waiting.delete(file);
    }
  };
  return {
    place: unfinished,
    settle,
    append: (file, text) => {
      const gathered = waiting.get(file) ?? { bytes: Buffer.allocUnsafe(chunk), length: 0 };
      waiting.set(file, gathered);
      if (text.length * widest > chunk - gathered.length) {
        flush(file, gathered);
        gathered.length = 0;
      }
      if (text.length * widest > chunk) files.append(`${unfinished}/${file}`, Buffer.from(text, 'utf8'));
      else gathered.length += gathered.bytes.write(text, gathered.length, 'utf8');
    },
    complete: () => {
      settle();
      swap(files, { unfinished, path, previous: `${parent}/.${name}.previous-${run}` });
    },
    abandon: () => {
      files.remove(unfinished);
      for (const folder of made) files.removeEmpty(folder);
    },
  };
}

/** Whether the place is free for an export: `own` is what the manifest of an earlier one names, and nothing else. */
export function standingExport(
  files: FileSystem,
  path: string,
  filesOf: (folder: string) => readonly string[] | undefined,
): Standing {
  const kind = files.kindOf(path);
  if (kind !== 'folder') return { what: kind === 'absent' ? 'nothing' : 'no-folder' };
  const entries = files.entriesOf(path) ?? [];
  const own = new Set(entries.length === 0 ? [] : filesOf(path));
  const foreign = entries.find(({ name, kind }) => kind !== 'file' || !own.has(name));
  if (foreign !== undefined) return { what: 'foreign', entry: foreign.name };
  return { what: entries.length === 0 ? 'nothing' : 'own' };
}

/** The end of a file that is not yet on the disk. */
interface Waiting {
  readonly bytes: Buffer;
  length: number;
}

/** Bytes that a unit of text takes in UTF-8 at most. */
const widest = 3;

interface Swap {
  readonly unfinished: string;
  readonly path: string;
  /** Where the old folder goes meanwhile. */
  readonly previous: string;
}

/** The old folder is set aside first; whoever looks in between finds no folder rather than half of one. */
function swap(files: FileSystem, { unfinished, path, previous }: Swap): void {
  const isReplacing = files.kindOf(path) !== 'absent';
  if (isReplacing) files.rename(path, previous);
  try {
    files.rename(unfinished, path);
  } catch (error) {
    if (isReplacing) files.rename(previous, path);
    throw error;
  }
  files.remove(previous);
}

/** A run that was killed between the two renames has left no folder at all; the old one comes back. */
function clearForgotten({ files, processes }: Machine, path: string): void {
  const { parent, name } = partsOf(path);
  for (const entry of files.entriesOf(parent) ?? []) {
    const kind = ['unfinished', 'previous'].find((each) =>
      entry.name.startsWith(`.${name}.${each}-${processes.own.machine}-`),
    );
    if (kind === undefined) continue;
    const pid = Number.parseInt(entry.name.slice(`.${name}.${kind}-${processes.own.machine}-`.length), 10);
    if (!(pid > 0) || processes.isAlive(pid)) continue;
    const left = `${parent}/${entry.name}`;
    if (kind === 'previous' && files.kindOf(path) === 'absent') files.rename(left, path);
    else files.remove(left);
  }
}

function partsOf(path: string): { readonly parent: string; readonly name: string } {
  const slash = path.lastIndexOf('/');
  return { parent: path.slice(0, slash), name: path.slice(slash + 1) };
}
