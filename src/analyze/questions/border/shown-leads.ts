import type { Bounds } from '../../../model/scoring.ts';
import { valuesIn } from '../../diagram/cheapest.ts';
import { mapping } from '../../diagram/operations.ts';
import { isLeadRule } from '../../score/lead-points.ts';
import { openLeadBetween } from '../../score/lead-sums/lead-between.ts';
import type { Way } from '../../score/lead-sums/way.ts';
import type { Range } from '../../score/ranges.ts';
import { pointsOfRule } from '../../score/rule-points.ts';
import type { SideScoring } from '../../score/side-scoring.ts';
import type { GroupPoints } from '../group-points.ts';
import type { RuleInPlace } from '../scoring-part.ts';
import type { Study } from '../study.ts';

/** Leads of whom the bounds of dimensions do not hide what a rule gives. */
export interface ShownLeads {
  /** What is known of such a lead; nothing where none is told. */
  readonly way: (place: RuleInPlace) => Way | undefined;
  /** Whether it is proved that no lead has other points, or another share of the fit, without the rule. */
  readonly isHidden: (place: RuleInPlace) => boolean;
}

/** What looking for one lead may take, for it proves, too, that there is none. */
const mostSteps = 20_000;

export function openShownLeads(study: Study, side: SideScoring, points: GroupPoints): ShownLeads {
  const known = new Map<RuleInPlace, Way | 'none' | 'open'>();
  const found = (place: RuleInPlace): Way | 'none' | 'open' => {
    const lead = known.get(place) ?? leadOf(study, side, points, place);
    known.set(place, lead);
    return lead;
  };
  return {
    way(place) {
      const lead = found(place);
      return typeof lead === 'string' ? undefined : lead;
    },
    isHidden: (place) => found(place) === 'none' && points.isShareKept(place),
  };
}

/** Only of dimensions that the lead itself decides it is told. */
function leadOf(
  { scene, space }: Study,
  side: SideScoring,
  groups: GroupPoints,
  place: RuleInPlace,
): Way | 'none' | 'open' {
  const { by, dimension } = side.dimension(place.dimension.id);
  const { rule } = place;
  if (by !== 'lead' || !isLeadRule(rule)) return 'open';
  const own = pointsOfRule(rule, side.sums);
  const points = valuesIn(space.diagrams, own);
  const shown = groups.shown(place);
  const gives = mapping((each) => Number(each !== 0));
  const ofGroup = place.group.rules.filter(isLeadRule).map((each) => pointsOfRule(each, side.sums));
  const inDimension = { parts: side.pointsOf(dimension).parts, range: unhidden(dimension, points) };
  // The group may hide a part of it.
  const inGroup = { parts: ofGroup, range: unhidden(place.group, points) };
  const sums = shown === undefined ? [inGroup, inDimension] : [inDimension];
  const between = openLeadBetween(
    scene,
    sums.map(({ parts }) => parts),
  );
  return between({
    where: shown ?? space.diagrams.map(gives, own),
    ranges: sums.map(({ range }) => range),
    mostSteps,
  });
}

/** Between what a sum has to lie so that its bounds do not hide all of what a rule gives it, of these points. */
function unhidden({ min, max }: Bounds, points: readonly number[]): Range {
  const [least, most] = [Math.min(0, ...points), Math.max(0, ...points)];
  return {
    least: (min ?? Number.NEGATIVE_INFINITY) + least + 1,
    most: (max ?? Number.POSITIVE_INFINITY) + most - 1,
  };
}
