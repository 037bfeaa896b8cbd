import type { Finding, Range } from '../diagnostics/finding.ts';
import type { Change } from '../diagnostics/fix.ts';
import type { Place } from '../diagnostics/place.ts';
import { nearestName, onlyNearName } from '../support/nearest-name.ts';
import { checksFinding } from './checks-finding.ts';
import { fixedLevel } from './codes/fixed-level.ts';
import { unknownCode } from './codes/unknown-code.ts';
import { isAdjustable, type KnownCodes } from './known-code.ts';

/** A code as it is written somewhere. */
export interface WrittenCode {
  readonly code: string;
  readonly place: Place;
  readonly range?: Range;
  /** How the word is replaced by the one that was meant. */
  readonly reword: (code: string) => Change;
}

/** What is wrong with a code that is to be weighed or accepted; nothing where it may be. */
export function codeFinding(
  { code, place, range, reword }: WrittenCode,
  known: KnownCodes,
): Finding | undefined {
  const at = { place, ...(range && { range }) };
  if (isAdjustable(code, known)) return undefined;
  if (known.has(code)) {
    return checksFinding(fixedLevel, { ...at, message: `${code} keeps its level and cannot be accepted` });
  }
  const meant = nearestName(code, known.keys());
  const surely = onlyNearName(code, known.keys());
  return checksFinding(unknownCode, {
    ...at,
    message: `there is no finding ${code}`,
    ...(meant && { help: `did you mean \`${meant}\`?` }),
    ...(surely && { fix: { changes: [reword(surely)] } }),
  });
}
