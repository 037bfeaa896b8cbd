import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { compareCodePoints } from '../support/code-points.ts';
import {
  type Durability,
  type Entry,
  type EntryKind,
  type FileSystem,
  isSystemError,
  type Reading,
} from './file-system.ts';
import { systemReason } from './system-reason.ts';

/** The real files, through synchronous calls: a command reads a hundred small files, and waiting for each in turn is fastest. */
export const nodeFileSystem: FileSystem = {
  kindOf: (path) => unlessAbsent(() => kindOfStats(lstatSync(path))) ?? 'absent',
  entriesOf: (folder) => unlessAbsent(() => entriesOf(folder)),
  realPath: (path) => unlessAbsent(() => realpathSync.native(path)),
  isSame: (left, right) => unlessAbsent(() => isSame(left, right)) ?? false,
  isOwn: (path) => unlessAbsent(() => isOwn(path)) ?? false,
  read,
  age: (path) => unlessAbsent(() => Date.now() - statSync(path).mtimeMs),
  makeFolder,
  makePrivateFolder: (path) => mkdirSync(path, { mode: 0o700 }),
  create,
  makeExecutable: (path) => chmodSync(path, 0o755),
  append,
  settle,
  copyRights,
  rename: renameWithPatience,
  remove: (path) => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }),
  removeEmpty,
};

function unlessAbsent<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (isSystemError(error) && ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(error.code)) return undefined;
    throw error;
  }
}

function kindOfStats(stats: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): EntryKind {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'other';
}

/** Hard links have one number on one disk; it may be larger than what a float holds. */
function isSame(left: string, right: string): boolean {
  const [first, second] = [statSync(left, { bigint: true }), statSync(right, { bigint: true })];
  return first.dev === second.dev && first.ino === second.ino;
}

/** Windows has no numbers of users; its temporary folder is one user's. */
function isOwn(path: string): boolean {
  const user = process.getuid?.();
  return user === undefined || lstatSync(path).uid === user;
}

function entriesOf(folder: string): readonly Entry[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => ({ name: entry.name, kind: kindOfStats(entry) }))
    .sort((a, b) => compareCodePoints(a.name, b.name));
}

function read(path: string, limit: number): Reading {
  let file: number;
  try {
    // O_NONBLOCK: opening a named pipe would wait for a writer; O_NOFOLLOW: the path may have become a link meanwhile.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    return { what: 'unreadable', reason: systemReason(error) };
  }
  try {
    return readOpened(file, limit);
  } catch (error) {
    return { what: 'unreadable', reason: systemReason(error) };
  } finally {
    closeSync(file);
  }
}

function readOpened(file: number, limit: number): Reading {
  const stats = fstatSync(file);
  if (!stats.isFile()) return { what: 'not-a-file' };
  if (stats.size > limit) return { what: 'too-large', size: stats.size };
  const bytes = Buffer.allocUnsafe(stats.size + 1);
  let length = 0;
  while (length < bytes.length) {
    const count = readSync(file, bytes, length, bytes.length - length, null);
    if (count === 0) break;
    length += count;
  }
  if (length > stats.size) return { what: 'unreadable', reason: 'it grew while it was read' };
  return { what: 'bytes', bytes: bytes.subarray(0, length) };
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
    // On a disk that can only be read Node.js says ENOENT of the whole path; of the first missing folder it says why.
    mkdirSync(firstMissing(path));
    mkdirSync(path, { recursive: true });
  }
}

function firstMissing(path: string): string {
  const parent = dirname(path);
  return parent === path || existsSync(parent) ? path : firstMissing(parent);
}

function create(path: string, content: string | Uint8Array, durability: Durability): void {
  const file = openSync(path, 'wx');
  try {
    writeAll(file, typeof content === 'string' ? encoded(content) : content);
    if (durability === 'lasting') fsyncSync(file);
  } catch (error) {
    rmSync(path, { force: true }); // half a file would stand in the way of the next run
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  } finally {
    closeSync(file);
  }
}

function append(path: string, bytes: Uint8Array): void {
  const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW = 0 } = constants;
  const file = openSync(path, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW);
  try {
    writeAll(file, bytes);
  } finally {
    closeSync(file);
  }
}

/** Where texts are encoded, one after the other: a site has thousands of them, and room for each would have to be cleared. */
const desk = Buffer.allocUnsafeSlow(1 << 17);

/** Good until the next text is encoded. */
function encoded(text: string): Uint8Array {
  return text.length * 3 > desk.length ? Buffer.from(text, 'utf8') : desk.subarray(0, desk.write(text));
}

function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}

/** Windows knows only the right to write, and a file that could not be written would not get here. */
function copyRights(from: string, to: string): void {
  chmodSync(to, statSync(from).mode & 0o777);
}

function settle(folder: string): void {
  if (process.platform === 'win32') return; // a folder cannot be opened there
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    systemReason(error);
  }
}

/** On Windows a virus scanner or an editor may hold a folder open for a moment. */
function renameWithPatience(from: string, to: string): void {
  for (let wait = 10; ; wait *= 2) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const busy =
        isSystemError(error) &&
        process.platform === 'win32' &&
        ['EPERM', 'EACCES', 'EBUSY'].includes(error.code);
      if (!busy || wait > 1000) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
}
