/** What stands at a path; a link is not followed. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other' | 'absent';

/** What reading one file gives: its bytes, or why there are none. */
export type Reading =
  | { readonly what: 'bytes'; readonly bytes: Uint8Array }
  | { readonly what: 'too-large'; readonly size: number }
  | { readonly what: 'not-a-file' }
  | { readonly what: 'unreadable'; readonly reason: string };

/** `lasting` survives a loss of power at once, `soon` when the system gets round to it. */
export type Durability = 'lasting' | 'soon';

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/**
 * The files of this machine, as the tool needs them. Paths are absolute.
 * Expected trouble while reading is a value; everything else throws the system's own error (`isSystemError`).
 */
export interface FileSystem {
  readonly kindOf: (path: string) => EntryKind;
  /** Entries by code points of their names; undefined when there is no such folder. */
  readonly entriesOf: (folder: string) => readonly Entry[] | undefined;
  /** The path without links; undefined when it leads nowhere or in a circle. */
  readonly realPath: (path: string) => string | undefined;
  /** Whether two paths lead to one file, by whatever links and names. */
  readonly isSame: (left: string, right: string) => boolean;
  /** Whether this user made what stands there; a link is not followed. */
  readonly isOwn: (path: string) => boolean;
  /** Never follows a link, never waits for a pipe, never reads more than `limit` bytes. */
  readonly read: (path: string, limit: number) => Reading;
  /** Milliseconds since its content was last written; undefined when absent. */
  readonly age: (path: string) => number | undefined;
  /** With all parents. */
  readonly makeFolder: (path: string) => void;
  /** A new folder into which only this user may look, where the system can; one that stands there is an error. */
  readonly makePrivateFolder: (path: string) => void;
  /** A new file, texts in UTF-8; an existing one is an error. `lasting`: its bytes are on the disk when this returns. */
  readonly create: (path: string, content: string | Uint8Array, durability: Durability) => void;
  /** Lets the system run a file as a program, where it asks for that. */
  readonly makeExecutable: (path: string) => void;
  /** Adds bytes to the end of a file, which is made where there is none; a link is an error. */
  readonly append: (path: string, bytes: Uint8Array) => void;
  /** Has the names in a folder written to the disk, where the system can. */
  readonly settle: (folder: string) => void;
  /** Gives a file the rights of another, where the system has them. */
  readonly copyRights: (from: string, to: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** A file, or a folder with everything in it; nothing there is fine. Links are removed, not followed. */
  readonly remove: (path: string) => void;
  /** A folder that holds nothing; one that holds something, or none at all, stays as it is. */
  readonly removeEmpty: (folder: string) => void;
}

/** As much of it as reading an agreement takes. */
export type ReadableFiles = Pick<FileSystem, 'kindOf' | 'entriesOf' | 'realPath' | 'read'>;

/** The error of a failed system call, as Node.js throws it. */
export interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  /** Where, if the call named a path. */
  readonly path?: string;
}

/** An error that reads and counts like a failed system call. */
export function systemError(code: string, message: string): SystemError {
  return Object.assign(new Error(message), { code, syscall: 'leadpact' });
}

/** Whether an error came from the operating system rather than from a mistake in the tool. */
export function isSystemError(error: unknown): error is SystemError {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return false;
  return typeof error.syscall === 'string' && typeof error.code === 'string';
}
