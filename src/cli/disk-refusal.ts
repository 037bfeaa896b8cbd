import type { SystemError } from '../host/file-system.ts';
import { systemReason } from '../host/system-reason.ts';

/** What could not be written, in which folder, and what that means for the files. */
interface Unwritten {
  readonly what: string;
  readonly where: string;
  readonly why: string;
}

/** Calls that only look; a file is read by values, and opened here for writing alone. */
const looking: ReadonlySet<string> = new Set(['lstat', 'realpath', 'scandir', 'stat']);

/** Why a disk would not be written to, what follows, and what to do; undefined for any other error of the system. */
export function diskRefusal(error: SystemError, { what, where, why }: Unwritten): string | undefined {
  const help = looking.has(error.syscall) ? undefined : helpFor(error.code, where);
  if (help === undefined) return undefined;
  return `${what} cannot be written: ${systemReason(error)}\n  why:  ${why}\n  help: ${help}`;
}

function helpFor(code: string, where: string): string | undefined {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `give yourself the right to write in ${where}, or work in a copy of your own`;
    case 'EROFS':
      return 'work in a copy on a disk that can be written to';
    case 'EDQUOT':
    case 'ENOSPC':
      return `make room on the disk of ${where}, then run it again`;
    default:
      return undefined;
  }
}
