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
 * Which parts of a whole are not told, by their sizes. Beside the small ones the smallest others, until those that are not
 * told are two at least and together no small group either: for whoever knows the whole takes away the parts that are told.
 */
export function hiddenParts(sizes: readonly number[]): readonly boolean[] {
  const hidden = sizes.map(isSmall);
  if (!hidden.includes(true)) return hidden;
  const others = [...sizes.entries()]
    .filter(([, size]) => size >= leastGroup)
    .sort(([left, size], [right, other]) => size - other || left - right);
  for (const [index] of others) {
    if (isEnough(sizes, hidden)) break;
    hidden[index] = true;
  }
  return hidden;
}

/** Whether a whole may be taken apart at all: not where that would leave one part, or too few cases, to be guessed. */
export function isBrokenDown(sizes: readonly number[]): boolean {
  return !sizes.some(isSmall) || isEnough(sizes, hiddenParts(sizes));
}

function isEnough(sizes: readonly number[], hidden: readonly boolean[]): boolean {
  const own = sizes.filter((_, index) => hidden[index]);
  return own.length > 1 && own.reduce((sum, size) => sum + size, 0) >= leastGroup;
}

/** The same figures of all parts of a whole, without anything of those that are not told. */
export function toldFigures(figures: readonly Figure[]): readonly Figure[] {
  const hidden = hiddenParts(figures.map(casesOf));
  return figures.map((figure, index) => (hidden[index] ? figureWithout('too few') : figure));
}

/** Cases of a figure; of one that has none, the largest group beside it. Amounts of money are no cases. */
export function casesOf({ n = 0, beside }: Figure): number {
  if (n > 0) return n;
  const counts = Object.entries(beside).filter(([name]) => !name.endsWith('Minor'));
  return Math.max(0, ...counts.map(([, count]) => count));
}

/** Figures on single people need an agreement with the works council that was signed by then (semantics §12). */
export function allowsPeople({ privacy, zone }: Agreement, asOf: Instant): boolean {
  const signed = privacy?.worksAgreement?.signed;
  return signed !== undefined && signed <= localDateAt(zone, asOf);
}
