import { attainableFit } from '../../evaluate/score/attainable-fit.ts';
import { bounded } from '../../evaluate/score/bounded.ts';
import type { Bounds, Group } from '../../model/scoring.ts';
import { kept, keptWith } from '../../support/kept.ts';
import { within } from '../budget.ts';
import { cheapest, type Path, valuesIn } from '../diagram/cheapest.ts';
import type { Node } from '../diagram/diagrams.ts';
import { type Operation, operation } from '../diagram/operations.ts';
import { addUp } from '../score/add-up.ts';
import { knownPointsOfRule } from '../score/known-points.ts';
import { isLeadRule, type SideSums } from '../score/lead-points.ts';
import { type LeadRule, pointsOfRule } from '../score/rule-points.ts';
import { type RuleInPlace, withoutRule } from './scoring-part.ts';
import type { Study } from './study.ts';

/** What groups give in which no events count, with a rule and without it. What is too much to work out is not told. */
export interface GroupPoints {
  /** Yes for the leads that have other points of the group without the rule; nothing where that cannot be told. */
  readonly shown: (place: RuleInPlace) => Node | undefined;
  /** Whether the rule gives points, but the bounds of its group always hide them. */
  readonly isMasked: (place: RuleInPlace) => boolean;
  /** Whether it is proved that no lead has other points of the group or another share of the fit without the rule. */
  readonly isHidden: (place: RuleInPlace) => boolean;
  /** Whether it is proved that no lead has another share of the fit, as long as its points are the same. */
  readonly isShareKept: (place: RuleInPlace) => boolean;
  /** A way to as few points of the group as there can be. */
  readonly least: (group: Group) => Path | undefined;
  /** The same among the leads that have other points without the rule. */
  readonly leastShown: (place: RuleInPlace) => Path | undefined;
}

/** What making the sum of one group may take. */
const mostSteps = 100_000;
/** Stands for no lead, and for points that no group gives. */
const none = 1_000_000_000;
/** Points beyond which those of a group without bounds are not told apart. */
const farthest = 200;

interface GroupSum {
  readonly points: Node;
  /** Whether bounds of the group hide a rule. */
  readonly differs: Operation;
}

/** The same for all questions about an agreement; nothing without a scoring. */
export const groupPointsOf: (study: Study) => GroupPoints | undefined = keptWith((study) => {
  const sums = study.scene.sides[0]?.scoring?.sums;
  return sums && openGroupPoints(study, sums);
});

function openGroupPoints(study: Study, sums: SideSums): GroupPoints {
  const { space, scoring } = study;
  const { choose, combine, constant, both } = space.diagrams;
  const { possible } = space;
  const scale = scoring?.scale ?? 0;
  const sumOf = kept((group: Group) =>
    groupSum(sums, group, { bounds: group, scale }, (rule) => pointsOfRule(rule, sums)),
  );
  const knownOf = kept((group: Group) => {
    const bounds = group.max === undefined ? {} : { max: group.max };
    return groupSum(sums, group, { bounds, scale }, (rule) => knownPointsOfRule(rule, sums));
  });
  const shown = kept(({ group, rule }: RuleInPlace): Node | undefined => {
    const sum = sumOf(group);
    if (sum === undefined || !isLeadRule(rule)) return undefined;
    return both(possible, combine(sum.differs, sum.points, pointsOfRule(rule, sums)));
  });

  /** Whether each lead has the same share of the fit; another attainable fit is another share for all. */
  function isShareKept(place: RuleInPlace): boolean {
    const { dimension, group, rule } = place;
    if (scoring === undefined || dimension.id !== 'fit' || scoring.grades.length === 0) return true;
    const smaller = withoutRule(scoring, place).dimensions.find(({ id }) => id === 'fit');
    if (attainableFit(dimension) !== attainableFit(smaller)) return false;
    if (scoring.minKnown === undefined) return true;
    const known = knownOf(group);
    if (known === undefined || !isLeadRule(rule)) return false;
    return both(possible, combine(known.differs, known.points, knownPointsOfRule(rule, sums))) === 0;
  }

  function wayToLeast(group: Group, where: Node | undefined): Path | undefined {
    const sum = sumOf(group);
    if (sum === undefined || where === undefined || where === 0) return undefined;
    const paths = cheapest(space.diagrams, choose(where, sum.points, constant(none)), space.costs);
    return paths.get(Math.min(...paths.keys()));
  }

  return {
    shown,
    isShareKept,
    isMasked(place) {
      const gives = isLeadRule(place.rule) && choose(possible, pointsOfRule(place.rule, sums), 0) !== 0;
      return gives && shown(place) === 0;
    },
    isHidden(place) {
      return shown(place) === 0 && isShareKept(place);
    },
    least: (group) => wayToLeast(group, possible),
    leastShown: (place) => wayToLeast(place.group, shown(place)),
  };
}

/** Nothing where events count or it is too much. Sums beyond the bounds are told apart by as much as one rule gives. */
function groupSum(
  sums: SideSums,
  { rules }: Group,
  { bounds, scale }: { readonly bounds: Bounds; readonly scale: number },
  nodeOf: (rule: LeadRule) => Node,
): GroupSum | undefined {
  if (!rules.every(isLeadRule)) return undefined;
  const made = within(() =>
    sums.budget.limited(mostSteps, () => {
      const parts = rules.filter(isLeadRule).map(nodeOf);
      const points = parts.flatMap((part) => valuesIn(sums.diagrams, part)).map(Math.abs);
      const reach = Math.max(0, ...points);
      return addUp(sums, parts, endsOf(bounds, reach, farthest * 10 ** scale));
    }),
  );
  if ('exhausted' in made) return undefined;
  return {
    points: made.found,
    differs: operation((sum, own) => Number(bounded(sum, bounds) !== bounded(sum - own, bounds))),
  };
}

/** Beyond its bounds a sum need not be told apart further than one rule reaches; where it has none, from far away on. */
function endsOf({ min, max }: Bounds, reach: number, far: number): Required<Bounds> {
  const least = min ?? Math.min(-far, (max ?? 0) - reach);
  const most = max ?? Math.max(far, (min ?? 0) + reach);
  return { min: least - reach, max: most + reach };
}
