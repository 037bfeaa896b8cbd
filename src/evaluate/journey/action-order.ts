import type { Lifecycle } from '../../model/lifecycle.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import type { Action } from './act.ts';
import { rankOf } from './stage-order.ts';

/** Actions of one instant in stage order, then by id (semantics §4). */
export function inStageOrder(lifecycle: Lifecycle, actions: readonly Action[]): readonly Action[] {
  return actions.toSorted(
    (left, right) =>
      targetRank(lifecycle, left) - targetRank(lifecycle, right) || compareCodePoints(left.id, right.id),
  );
}

/** A correction concerns what was before, a disposition comes after everything it may dispose of. */
export function targetRank(lifecycle: Lifecycle, action: Action): number {
  switch (action.what) {
    case 'correct':
      return -1;
    case 'move':
      return rankOf(lifecycle, action.to);
    case 'accept':
      return rankOf(lifecycle, lifecycle.handoff.acceptance);
    case 'dispose':
      return lifecycle.stages.length;
  }
}
