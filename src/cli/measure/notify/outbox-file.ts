import type { FileSystem } from '../../../host/file-system.ts';

/** What people keep about escalations is small. */
const mostBytes = 16 * 1024 * 1024;

type OutboxFile =
  | { readonly what: 'text'; readonly text: string }
  | { readonly what: 'absent'; readonly trouble: string }
  | { readonly what: 'unreadable'; readonly trouble: string };

/** A file beside the agreement. A link is not followed: it could lead out of the repository. */
export function readOutboxFile(
  files: Pick<FileSystem, 'kindOf' | 'read'>,
  path: string,
  shown: string,
): OutboxFile {
  if (files.kindOf(path) === 'absent') return { what: 'absent', trouble: `there is no file ${shown}` };
  const reading = files.read(path, mostBytes);
  switch (reading.what) {
    case 'bytes':
      return { what: 'text', text: new TextDecoder().decode(reading.bytes) };
    case 'too-large':
      return { what: 'unreadable', trouble: `${shown} is too large` };
    case 'not-a-file':
      return { what: 'unreadable', trouble: `${shown} is no file of its own` };
    case 'unreadable':
      return { what: 'unreadable', trouble: `${shown} cannot be read: ${reading.reason}` };
    default:
      return reading satisfies never;
  }
}
