import type { CodePage } from '../diagnostics/code-page.ts';
import { buildBeyondLimit } from './codes/build-beyond-limit.ts';
import { buildChanged } from './codes/build-changed.ts';
import { buildExtra } from './codes/build-extra.ts';
import { buildInterrupted } from './codes/build-interrupted.ts';
import { buildLessFaithful } from './codes/build-less-faithful.ts';
import { buildMissing } from './codes/build-missing.ts';
import { linkLeavesFolder } from './codes/link-leaves-folder.ts';
import { notRead } from './codes/not-read.ts';
import { tooDeep } from './codes/too-deep.ts';
import { tooMany } from './codes/too-many.ts';
import { unreadable } from './codes/unreadable.ts';
import { wrongKind } from './codes/wrong-kind.ts';

/** Every code a finding of the host can carry, by name. */
export const hostCodes: readonly CodePage[] = [
  buildChanged,
  buildExtra,
  buildInterrupted,
  buildBeyondLimit,
  buildLessFaithful,
  buildMissing,
  linkLeavesFolder,
  notRead,
  tooDeep,
  tooMany,
  unreadable,
  wrongKind,
];
