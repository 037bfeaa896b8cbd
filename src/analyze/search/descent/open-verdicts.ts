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
  readonly classesAt: (sumAt: SumAt) => readonly boolean[];
  /** By how many points the middle of what its sums may be lies beside all of some classes. */
  readonly farAt: (sumAt: SumAt, classes: readonly boolean[]) => number;
}

/** Between what a sum lies, by its place. */
type SumAt = (place: number) => Range;

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
    return [{ index, sums, ...spreadOf(scene, sides[verdict.side], verdict, placing(sums)) }];
  });
}

function spreadOf(
  scene: Scene,
  side: Side | undefined,
  verdict: Verdict,
  placeSum: PlaceSum,
): Pick<OpenVerdict, 'classesAt' | 'farAt'> {
  const spans = spansOf(scene, verdict);
  const scoring = side?.scoring;
  // Without a scoring there is never a score.
  if (scoring === undefined) return { classesAt: () => spans.map((_, at) => at === 0), farAt: () => 0 };
  const points = pointsWithin(scoring, pointsBehind(verdict), placeSum);
  const known = verdict.kind === 'label' && verdict.of === 'grade' ? scoring.known() : undefined;
  const farAt: OpenVerdict['farAt'] = (sumAt, classes) => {
    const asked = spans.filter((span, at) => classes[at] === true && span !== undefined);
    const middle = middleOf(points(sumAt));
    return asked.length === 0 ? 0 : Math.min(...asked.map((span) => beside(middle, span)));
  };
  if (known === undefined) return { classesAt: (sumAt) => reached(spans, points(sumAt)), farAt };
  const isUnknown = unknownClass(verdict);
  const knownAt = sumWithin(known.points, placeSum);
  return {
    classesAt(sumAt) {
      const { least, most } = knownAt(sumAt);
      const named = most >= known.least ? reached(spans, points(sumAt)) : spans.map(() => false);
      return least >= known.least ? named : named.with(isUnknown, true);
    },
    farAt(sumAt, classes) {
      const far = farAt(sumAt, classes);
      return classes[isUnknown] === true ? far : far + Math.max(0, known.least - middleOf(knownAt(sumAt)));
    },
  };
}

function middleOf({ least, most }: Range): number {
  return (least + most) / 2;
}

function beside(points: number, span: Range | undefined): number {
  return span === undefined ? 0 : Math.max(0, span.least - points, points - span.most);
}

/** The class of a grade of which too little is known; where nobody asks for it, that of no grade. */
function unknownClass(verdict: Verdict): number {
  return verdict.kind === 'label' ? verdict.ids.indexOf(unknownGrade) + 1 : 0;
}

function reached(spans: readonly (Range | undefined)[], { least, most }: Range): readonly boolean[] {
  return spans.map((span) => span !== undefined && span.least <= most && least <= span.most);
}
