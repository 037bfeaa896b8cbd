import { buildChanged } from './codes/build-changed.js';
import { buildExtra } from './codes/build-extra.js';
import { buildInterrupted } from './codes/build-interrupted.js';
import { buildMissing } from './codes/build-missing.js';
import { linkLeavesFolder } from './codes/link-leaves-folder.js';
import { notRead } from './codes/not-read.js';
import { tooDeep } from './codes/too-deep.js';
import { tooMany } from './codes/too-many.js';
import { unreadable } from './codes/unreadable.js';
import { wrongKind } from './codes/wrong-kind.js';
/** Every code a finding of the host can carry, by name. */
export const hostCodes = [
    buildChanged,
    buildExtra,
    buildInterrupted,
    buildMissing,
    linkLeavesFolder,
    notRead,
    tooDeep,
    tooMany,
    unreadable,
    wrongKind,
];
