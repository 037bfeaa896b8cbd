import type { SignatureNeed } from '../diff/signature-need.ts';
import type { Side } from '../model/text.ts';
import type { MapSigner } from './signer-map.ts';

/** Whose signature stands for what. */
export type Coverage = ReadonlyMap<Side | 'either', MapSigner>;

/** What has to be signed, one signature each. */
export function signaturesOf({ what, sides }: SignatureNeed): readonly (Side | 'either')[] {
  if (what === 'nothing') return [];
  return sides.length === 0 ? ['either'] : [...new Set(sides)];
}

/**
 * As many of the wanted signatures as these people can give, each of them one at most. Who came first goes first;
 * somebody who may sign for either side signs for the one that leaves most covered.
 */
export function coverage(wanted: readonly (Side | 'either')[], people: readonly MapSigner[]): Coverage {
  const [first, ...rest] = wanted;
  if (first === undefined) return new Map();
  let best: Coverage = coverage(rest, people);
  let isCovered = false;
  for (const person of people.filter((each) => canSign(each, first))) {
    const others = coverage(
      rest,
      people.filter(({ id }) => id !== person.id),
    );
    if (others.size + 1 > best.size || (others.size + 1 === best.size && !isCovered)) {
      best = new Map([[first, person], ...others]);
      isCovered = true;
    }
    if (best.size === wanted.length) break;
  }
  return best;
}

/** Whether this person could ever give that signature. */
export function canSign({ sides }: MapSigner, wanted: Side | 'either'): boolean {
  return wanted === 'either' ? sides.length > 0 : sides.includes(wanted);
}
