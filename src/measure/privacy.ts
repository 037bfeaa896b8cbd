import type { Agreement } from '../model/agreement.ts';
import type { Instant } from '../support/instant.ts';
import { localDateAt } from '../support/zoned-time.ts';
import { type Figure, figureWithout } from './metrics/figure.ts';

/** Groups below the team and answers to a survey are not shown below so many (semantics §12). */
export const leastGroup = 5;

/** Whether a group of so many is too small to be told; one of nobody tells of nobody. */
export function isSmall(size: number): boolean {
  return size > 0 && size < leastGroup;
}

/**
 * Of how many leads, or deals, the numbers of a part are made. The first group is the one in its value; others stand beside it:
 * what was won beside what reached a stage, those who wait beside those who were decided about.
 */
export type Groups = readonly [number, ...(readonly number[])];

/** How the parts of a whole lie to each other. */
export interface Sharing {
  /** A lead or deal may be in several parts, so two of three each may be the same three. */
  readonly mayShare?: boolean;
  /** Parts of which nothing is told for another reason. */
  readonly untold?: readonly boolean[];
}

/**
 * Which parts of a whole are not told: those with a small group, and beside them the smallest others until what is not told
 * is no small group either, of any kind: for whoever knows the whole takes away the parts that are told.
 */
export function hiddenParts(parts: readonly (number | Groups)[], sharing: Sharing = {}): readonly boolean[] {
  const all = parts.map(groupsOf);
  const hidden = all.map((groups, index) => groups.some(isSmall) || sharing.untold?.[index] === true);
  for (const place of placesOf(all)) {
    if (!isSmall(hiddenSize({ all, hidden, place }, sharing))) continue;
    const [smallest] = [...all.entries()]
      .map(([index, groups]) => ({ index, size: groups[place] ?? 0 }))
      .filter(({ index, size }) => !hidden[index] && size >= leastGroup)
      .sort((left, right) => left.size - right.size || left.index - right.index);
    if (smallest !== undefined) hidden[smallest.index] = true;
  }
  return hidden;
}

/** Whether a whole may be taken apart at all: not where that would leave too few leads or deals to be guessed. */
export function isBrokenDown(parts: readonly (number | Groups)[], sharing: Sharing = {}): boolean {
  const all = parts.map(groupsOf);
  const hidden = hiddenParts(parts, sharing);
  return placesOf(all).every((place) => !isSmall(hiddenSize({ all, hidden, place }, sharing)));
}

function groupsOf(part: number | Groups): readonly number[] {
  return typeof part === 'number' ? [part] : part;
}

function placesOf(all: readonly (readonly number[])[]): readonly number[] {
  return (all[0] ?? []).map((_, place) => place);
}

interface HiddenGroups {
  readonly all: readonly (readonly number[])[];
  readonly hidden: readonly boolean[];
  readonly place: number;
}

/** How many there are at least in what is not told. */
function hiddenSize({ all, hidden, place }: HiddenGroups, { mayShare = false }: Sharing): number {
  const sizes = all.filter((_, index) => hidden[index]).map((groups) => groups[place] ?? 0);
  return mayShare ? Math.max(0, ...sizes) : sizes.reduce((sum, size) => sum + size, 0);
}

/** The same figures of all parts of a whole, without anything of those that are not told. */
export function toldFigures(
  parts: readonly { readonly figure: Figure; readonly groups: Groups }[],
  sharing: Sharing = {},
): readonly Figure[] {
  const sizes = parts.map(({ groups }) => groups);
  const hidden = hiddenParts(sizes, sharing);
  const isTold = isBrokenDown(sizes, sharing);
  return parts.map(({ figure }, index) => (hidden[index] || !isTold ? figureWithout('too few') : figure));
}

/** Figures on single people need an agreement with the works council that was signed by then (semantics §12). */
export function allowsPeople({ privacy, zone }: Agreement, asOf: Instant): boolean {
  const signed = privacy?.worksAgreement?.signed;
  return signed !== undefined && signed <= localDateAt(zone, asOf);
}
