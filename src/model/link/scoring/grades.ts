import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import { compareCodePoints } from '../../../support/code-points.ts';
import { compareRationals } from '../../../support/rational.ts';
import type { DocumentOf } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { linkPoints, linkShare } from '../../linking/quantities.ts';
import { sortedEntries } from '../../linking/record.ts';
import type { Band, Grade } from '../../scoring.ts';

/** Grades, best first by their share of the attainable fit points; `always` comes last. */
export function linkGrades(
  written: DocumentOf<'scoring'>['grades'],
  place: Place,
  linking: Linking,
): readonly Grade[] {
  const grades = sortedEntries(written).map(([id, from]): Grade | undefined => {
    const at = inside(place, id);
    if (id === 'U') return reportUnknownGrade(keyOf(at), linking);
    if (from === 'always') return { id, place: at };
    const share = linkShare(from, at, linking);
    return share && { id, from: share, place: at };
  });
  return grades
    .filter((grade) => grade !== undefined)
    .sort((left, right) => bestFirst(left, right, compareRationals));
}

/** Bands, best first by their engagement points; `always` comes last. */
export function linkBands(
  written: DocumentOf<'scoring'>['bands'],
  place: Place,
  linking: Linking,
): readonly Band[] {
  const bands = sortedEntries(written).map(([id, from]): Band | undefined => {
    const at = inside(place, id);
    if (typeof from !== 'number') return { id, place: at };
    const points = linkPoints(from, at, linking);
    return points === undefined ? undefined : { id, from: points, place: at };
  });
  return bands
    .filter((band) => band !== undefined)
    .sort((left, right) => bestFirst(left, right, (a, b) => a - b));
}

interface Threshold<T> {
  readonly id: string;
  readonly from?: T;
}

function bestFirst<T>(left: Threshold<T>, right: Threshold<T>, compare: (a: T, b: T) => number): number {
  if (left.from !== undefined && right.from !== undefined)
    return compare(right.from, left.from) || compareCodePoints(left.id, right.id);
  if (left.from === undefined && right.from === undefined) return compareCodePoints(left.id, right.id);
  return left.from === undefined ? 1 : -1;
}

function reportUnknownGrade(place: Place, { report }: Linking): undefined {
  report({
    code: 'link/reserved-name',
    place,
    message: 'U is the grade of leads about whom too little is known',
    help: 'give the grade another letter, and set `minKnown` to say when U applies',
  });
}
