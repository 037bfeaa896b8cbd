import { kept } from '../../../support/kept.ts';
import { type Operation, operation } from '../../diagram/operations.ts';
import type { TargetRule } from './target-rules.ts';

/**
 * How far two versions differ in where they have placed a lead so far, as one number. Only a lead that one version has
 * placed and the other has not must be followed.
 */
export interface Placements {
  /** Of a lead that both versions have not placed before: what each of them does with it. */
  readonly joined: Operation;
  /** The number under which a version's own chain of rules has a target. */
  codeOf(target: string): number;
  /** A rule of one version, or of both, takes those for whom its condition, on the left, is yes. */
  taken(by: Taker, target: string): Operation;
}

export type Taker = 'before' | 'after' | 'both';

/** In its own chain of rules: not placed yet. */
export const open = 0;
/** Both have not placed it yet, or both gave it to the same target. */
const alike = 0;
/** They gave it to different targets. */
const different = -1;

export function openPlacements(rules: readonly TargetRule[]): Placements {
  const targets = [...new Set(rules.map(({ target }) => target))];
  const codes = new Map(targets.map((target, index) => [target, index + 1]));
  const codeOf = (target: string): number => codes.get(target) ?? open;
  const width = targets.length + 1;
  const joined = (before: number, after: number): number => {
    if (before === after) return alike;
    return before !== open && after !== open ? different : before * width + after;
  };
  const taken = (by: Taker, target: string): Operation => {
    const isNext = (placed: number, taker: Taker): number =>
      placed === open && (by === taker || by === 'both') ? codeOf(target) : placed;
    return operation(
      (condition, placement) => {
        if (condition === 0 || placement === alike || placement === different) return placement;
        const [before, after] = [Math.floor(placement / width), placement % width];
        return joined(isNext(before, 'before'), isNext(after, 'after'));
      },
      // The nodes of no and of nobody are 0.
      { early: (condition, followed) => (condition === 0 || followed === 0 ? followed : undefined) },
    );
  };
  const takenBy = kept((by: Taker) => kept((target: string) => taken(by, target)));
  return {
    joined: operation(joined, { early: (before, after) => (before === after ? 0 : undefined) }),
    codeOf,
    taken: (by, target) => takenBy(by)(target),
  };
}
