import type { Lines } from '../../support/script-lines.ts';
import { defaultScoring } from '../default-scoring.ts';
import { gradeLadder } from '../score/grade-ladder.ts';
import type { Draft } from './draft.ts';
import { emitBounds, emitPoints } from './emit-points.ts';
import { emitVerdicts } from './emit-verdicts.ts';
import { knownPointsOf } from './known-points.ts';

/** The score of a lead without an objection. */
export interface EmittedScore {
  /** Before the first event. */
  readonly declare: Lines;
  /** After the last one: sets `fit`, `engagement`, `total` and the verdicts. */
  readonly settle: Lines;
}

/** Nothing in an agreement without a scoring (semantics §3). */
export function emitScore(draft: Draft): EmittedScore {
  const scoring = defaultScoring(draft.agreement);
  if (scoring === undefined) return { declare: [], settle: [] };
  const fit = scoring.dimensions.find(({ id }) => id === 'fit');
  const asksKnown = gradeLadder(scoring)?.leastKnown !== undefined;
  const known = asksKnown && fit !== undefined ? knownPointsOf(fit) : undefined;
  const points = emitPoints(scoring, known, draft);
  const dimensions = scoring.dimensions.map((_, index) => `dimension${index}`);
  const pointsOf = (dimension: string): string =>
    dimensions[scoring.dimensions.findIndex(({ id }) => id === dimension)] ?? '0';
  return {
    declare: [...(known?.declare ?? []), ...points.declare],
    settle: [
      ...points.settle,
      `fit = ${pointsOf('fit')};`,
      `engagement = ${pointsOf('engagement')};`,
      `total = ${dimensions.length === 0 ? '0' : dimensions.join(' + ')};`,
      ...emitBounds('total', scoring.total),
      ...emitVerdicts(scoring, known, draft),
    ],
  };
}
