import { bounded } from '../../evaluate/score/bounded.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import type { Restriction } from '../score/event-columns.ts';
import type { PointsKind } from '../score/points-asked.ts';
import { nothing, overlap, type Range, rangeSum } from '../score/ranges.ts';
import type { Scene } from '../score/scene.ts';
import type { SideScoring } from '../score/side-scoring.ts';
import { sidesWithin } from '../score/sides-within.ts';
import { pointsBehind } from '../score/verdicts-asked.ts';
import type { SpaceSide } from '../space/variable.ts';
import { rangeOfDimension, rangeOfPoints } from './range-of-points.ts';
import type { VerdictFact } from './verdict-fact.ts';
import { isVerdict, spansOf } from './verdict-spans.ts';

/** The points behind a verdict by class; nothing for no score and for an unknown grade. */
interface Told {
  readonly index: number;
  readonly of: 'fit' | 'engagement' | 'total' | 'grade' | 'band';
  readonly behind: PointsKind;
  readonly side: SpaceSide;
  readonly spans: readonly (Range | undefined)[];
}

/**
 * What is certain of the verdicts of one version, since rules give only so many points, dimensions add up to the total and
 * names go by points. It lets through more than real leads, never less; to see it no lead has to be asked.
 */
export function sumFacts(scene: Scene, restriction: Restriction = {}): readonly VerdictFact[] {
  const told = scene.space.variables.flatMap((variable, index): readonly Told[] =>
    isVerdict(variable)
      ? [
          {
            index,
            of: variable.of,
            behind: pointsBehind(variable),
            side: variable.side,
            spans: spansOf(scene, variable),
          },
        ]
      : [],
  );
  return sidesWithin(scene, restriction).flatMap(({ side, scoring }) => {
    if (scoring === undefined) return [];
    const own = told.filter((each) => each.side === side);
    return [
      ...own.map((each) => reachable(scene, each, scoring)),
      ...namesOfPoints(scene, own),
      ...partsOfTotal(scene, own, scoring),
    ];
  });
}

/** What there are points for. */
function reachable({ space: { diagrams } }: Scene, told: Told, scoring: SideScoring): VerdictFact {
  const range = rangeOfPoints(scoring, told.behind);
  return factOf(diagrams, [told], ([at = 0]) => {
    const span = told.spans[at];
    return span === undefined || meet(span, range);
  });
}

/** A grade and the points of fit, a band and the points of engagement. */
function namesOfPoints({ space: { diagrams } }: Scene, told: readonly Told[]): readonly VerdictFact[] {
  return told.flatMap((name) => {
    const points = told.find(({ of }) => of !== name.of && of === name.behind);
    if (points === undefined) return [];
    return [
      factOf(diagrams, [name, points], ([named = 0, at = 0]) => {
        if (at === 0) return named === 0;
        const [one, other] = [name.spans[named], points.spans[at]];
        // Nothing is said of the points of a grade of which too little is known.
        return one === undefined ? named > 0 : other !== undefined && meet(one, other);
      }),
    ];
  });
}

/** The total with one or both of the dimensions that are told. */
function partsOfTotal(
  { space: { diagrams } }: Scene,
  told: readonly Told[],
  side: SideScoring,
): readonly VerdictFact[] {
  const { scoring } = side;
  const total = told.find(({ of }) => of === 'total');
  if (total === undefined) return [];
  const ranges = new Map(scoring.dimensions.map(({ id }) => [id, rangeOfDimension(side, id)]));
  const parts = told.filter(({ of }) => of === 'fit' || of === 'engagement');
  const some = [...parts.map((part) => [part]), ...(parts.length > 1 ? [parts] : [])];
  return some.map((known) => {
    const others = [...ranges].filter(([id]) => !known.some(({ of }) => of === id));
    const rest = rangeSum(others.map(([, range]) => range));
    return factOf(diagrams, [total, ...known], ([ofTotal = 0, ...classes]) => {
      if (ofTotal === 0 || classes.includes(0)) return ofTotal === 0 && classes.every((at) => at === 0);
      const sum = total.spans[ofTotal];
      const own = known.map((part, place) =>
        overlap(part.spans[classes[place] ?? 0] ?? nothing, ranges.get(part.of) ?? nothing),
      );
      const { least, most } = rangeSum([rest, ...own]);
      const reached = { least: bounded(least, scoring.total), most: bounded(most, scoring.total) };
      return sum !== undefined && own.every((span) => span.least <= span.most) && meet(sum, reached);
    });
  });
}

function meet(one: Range, other: Range): boolean {
  return one.least <= other.most && other.least <= one.most;
}

/** Yes where the classes go together, which are given in the order of what is told. */
function factOf(
  { branch, sizes }: Diagrams,
  told: readonly Told[],
  goTogether: (classes: readonly number[]) => boolean,
): VerdictFact {
  const order = told.toSorted((one, other) => one.index - other.index);
  const nodeFor = (chosen: ReadonlyMap<Told, number>): Node => {
    const next = order[chosen.size];
    if (next === undefined) return Number(goTogether(told.map((each) => chosen.get(each) ?? 0)));
    const classes = Array.from({ length: sizes[next.index] ?? 0 }, (_, at) => at);
    return branch(
      next.index,
      classes.map((at) => nodeFor(new Map([...chosen, [next, at]]))),
    );
  };
  return { of: told.map(({ index }) => index), node: nodeFor(new Map()) };
}
