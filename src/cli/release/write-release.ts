import { isSystemError } from '../../host/file-system.ts';
import { putNewFile } from '../../host/new-file.ts';
import type { Release } from '../../records/releases/release.ts';
import { releasePath, releaseText } from '../../records/releases/release-text.ts';
import type { AgreementFolder } from '../agreement-folder.ts';
import type { Invocation } from '../command.ts';
import { diskRefusal } from '../disk-refusal.ts';

/** `stands`: somebody was first; else why it could not be written, in words. */
export type ReleaseWriting = 'written' | 'stands' | { readonly why: string };

/** Writes the file of a release, whole or not at all. */
export function writeRelease(
  { io }: Pick<Invocation, 'io'>,
  { path, shown }: AgreementFolder,
  release: Release,
): ReleaseWriting {
  const file = releasePath(release.version);
  try {
    const writing = putNewFile(io.machine, path, { path: file, content: releaseText(release) });
    switch (writing.what) {
      case 'written':
      case 'stands':
        return writing.what;
      case 'blocked':
        return { why: `${shown}${writing.path} is not a folder; move it away` };
      case 'busy': {
        const who =
          writing.owner === undefined ? 'another run' : `another run (process ${writing.owner.pid})`;
        return { why: `${who} is writing here; try again when it has ended` };
      }
      default:
        return writing satisfies never;
    }
  } catch (error) {
    const refusal = isSystemError(error)
      ? diskRefusal(error, {
          what: shown + file,
          where: shown === '' ? 'this folder' : shown,
          why: 'nothing was released, and everything stands as it stood',
        })
      : undefined;
    if (refusal === undefined) throw error;
    return { why: refusal };
  }
}
