import { hiddenParts, isBrokenDown } from '../measure/privacy.ts';
import type { Told } from './impact.ts';

/** Sizes of the parts of a whole: null for those below five leads, and for as many others as would give them away. */
export function toldSizes(sizes: readonly number[]): readonly Told[] {
  return toldBy(sizes.map((size) => [size])).map((isTold, index) => (isTold ? (sizes[index] ?? 0) : null));
}

/** Which parts of a whole are told, each by all of its groups. */
export function toldBy(groups: readonly (readonly [number, ...number[]])[]): readonly boolean[] {
  const hidden = hiddenParts(groups);
  const isTold = isBrokenDown(groups);
  return hidden.map((isHidden) => isTold && !isHidden);
}
