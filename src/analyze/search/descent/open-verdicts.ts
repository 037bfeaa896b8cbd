import { unknownGrade } from '../../../evaluate/score/grade-ladder.ts';
import type { Range } from '../../score/ranges.ts';
import type { Scene, Side } from '../../score/scene.ts';
import { pointsBehind } from '../../score/verdicts-asked.ts';
import { isVerdict, spansOf, type Verdict } from '../verdict-spans.ts';
import type { VerdictsOptions } from './open-sums.ts';
import { type PlaceSum, pointsWithin, sumWithin } from './verdict-points.ts';

/** A verdict whose class is not known yet. */
export interface OpenVerdict {
  readonly index: number;
  /** Places of the sums that it looks at. */
  readonly sums: readonly number[];
  /** The classes it may have, by place yes or no, of leads without an objection. */
  readonly classesAt: (sumAt: (place: number) => Range) => readonly boolean[];
}

/** For some variables, those of them that are verdicts. */
export function openVerdicts(
  scene: Scene,
  sides: readonly Side[],
  { asked, placing }: VerdictsOptions,
): readonly OpenVerdict[] {
  return [...asked].flatMap((index): readonly OpenVerdict[] => {
    const verdict = scene.space.variables[index];
    if (verdict === undefined || !isVerdict(verdict)) return [];
    const sums: number[] = [];
    return [{ index, sums, classesAt: classesOf(scene, sides[verdict.side], verdict, placing(sums)) }];
  });
}

function classesOf(
  scene: Scene,
  side: Side | undefined,
  verdict: Verdict,
  placeSum: PlaceSum,
): OpenVerdict['classesAt'] {
  const spans = spansOf(scene, verdict);
  const scoring = side?.scoring;
  // Without a scoring there is never a score.
  if (scoring === undefined) return () => spans.map((_, at) => at === 0);
  const points = pointsWithin(scoring, pointsBehind(verdict), placeSum);
  const known = verdict.kind === 'label' && verdict.of === 'grade' ? scoring.known() : undefined;
  const isUnknown = unknownClass(verdict);
  if (known === undefined) return (sumAt) => reached(spans, points(sumAt));
  const knownAt = sumWithin(known.points, placeSum);
  return (sumAt) => {
    const { least, most } = knownAt(sumAt);
    const named = most >= known.least ? reached(spans, points(sumAt)) : spans.map(() => false);
    return least >= known.least ? named : named.with(isUnknown, true);
  };
}

/** The class of a grade of which too little is known; where nobody asks for it, that of no grade. */
function unknownClass(verdict: Verdict): number {
  return verdict.kind === 'label' ? verdict.ids.indexOf(unknownGrade) + 1 : 0;
}

function reached(spans: readonly (Range | undefined)[], { least, most }: Range): readonly boolean[] {
  return spans.map((span) => span !== undefined && span.least <= most && least <= span.most);
}
