import type { CodePage } from '../diagnostics/code-page.ts';
import { changeExpired } from './codes/change-expired.ts';
import { changeUnratified } from './codes/change-unratified.ts';
import { changeUnused } from './codes/change-unused.ts';
import { fixedLevel } from './codes/fixed-level.ts';
import { suppressionExpired } from './codes/suppression-expired.ts';
import { suppressionUnreadable } from './codes/suppression-unreadable.ts';
import { suppressionUnused } from './codes/suppression-unused.ts';
import { suppressionWithoutReason } from './codes/suppression-without-reason.ts';
import { unknownCode } from './codes/unknown-code.ts';

/** Every code a finding about levels and suppressions can carry, by name. */
export const checksCodes: readonly CodePage[] = [
  changeExpired,
  changeUnratified,
  changeUnused,
  fixedLevel,
  suppressionExpired,
  suppressionUnreadable,
  suppressionUnused,
  suppressionWithoutReason,
  unknownCode,
];
