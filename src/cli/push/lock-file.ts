import {
  type AppliedAccount,
  emptyAccount,
  lockText,
  type PushLock,
  parseLock,
} from '../../push/push-lock.ts';
import type { Io } from '../io.ts';
import { replaceFile } from '../replace-file.ts';

export const lockName = 'leadpact.lock.json';

/** Far more than all components of many accounts. */
const mostBytes = 32 * 1024 * 1024;

/** What is known of accounts, in a file beside the definitions. */
export interface LockFile {
  readonly account: (name: string) => AppliedAccount;
  /** On the disk when it returns; other accounts stay as they are. */
  readonly keep: (name: string, account: AppliedAccount) => void;
}

/** Opens the lock of an agreement's folder; a sentence where it cannot be read, and so nothing can be said for certain. */
export function openLockFile({ machine: { files } }: Pick<Io, 'machine'>, root: string): LockFile | string {
  const path = `${root}/${lockName}`;
  const read = readLock(files, path);
  if (typeof read === 'string') return `${lockName} ${read}`;
  const accounts = new Map(read.accounts);
  return {
    account: (name) => accounts.get(name) ?? emptyAccount,
    keep: (name, account) => {
      accounts.set(name, account);
      replaceFile(files, path, lockText({ accounts }));
    },
  };
}

function readLock(files: Io['machine']['files'], path: string): PushLock | string {
  const kind = files.kindOf(path);
  if (kind === 'absent') return { accounts: new Map() };
  // A link, perhaps from a stranger's branch, would have us write wherever it leads.
  if (kind !== 'file') return 'is no file of its own; put the file itself in its place';
  const reading = files.read(path, mostBytes);
  if (reading.what !== 'bytes') return 'cannot be read; see to its rights and its size';
  return parseLock(new TextDecoder().decode(reading.bytes));
}
