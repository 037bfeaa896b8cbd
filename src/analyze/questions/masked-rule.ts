import { attainableFit } from '../../evaluate/score/attainable-fit.ts';
import type { Dimension, Group } from '../../model/scoring.ts';
import type { Node } from '../diagram/diagrams.ts';
import { operation } from '../diagram/operations.ts';
import { isTimelineRule } from '../score/event-range.ts';
import { isLeadRule, knownFit, pointsOfGroups, type SideSums } from '../score/lead-points.ts';
import { asOneDiagram } from '../score/lead-sum.ts';
import { pointsOfRule } from '../score/rule-points.ts';
import type { RuleInPlace } from './scoring-part.ts';
import type { Study } from './study.ts';

/** Of rules about the lead itself in groups with bounds, in which no events count; of others it cannot be told. */
export interface Masking {
  /** Yes for the leads that have other points of the group without the rule; nothing where that cannot be told. */
  readonly shown: (place: RuleInPlace) => Node | undefined;
  /** Whether the rule gives points, but the bounds of its group always hide them. */
  readonly isMasked: (place: RuleInPlace) => boolean;
}

const isOther = operation((left, right) => Number(left !== right), {
  commutative: true,
  early: (left, right) => (left === right ? 0 : undefined),
});

export function openMasking({ space }: Study, sums: SideSums): Masking {
  const { choose, combine } = space.diagrams;
  const ofGroups = new Map<Group, Node>();

  function pointsOf(group: Group): Node {
    return choose(space.possible, asOneDiagram(sums, pointsOfGroups(sums, [group])), 0);
  }

  function shown({ group, rule }: RuleInPlace): Node | undefined {
    if (group.min === undefined && group.max === undefined) return undefined;
    if (!isLeadRule(rule) || group.rules.some(isTimelineRule)) return undefined;
    const all = ofGroups.get(group) ?? pointsOf(group);
    ofGroups.set(group, all);
    return combine(isOther, all, pointsOf(withoutRuleIn(group, rule)));
  }

  return {
    shown,
    isMasked(place) {
      const { rule } = place;
      const gives = isLeadRule(rule) && choose(space.possible, pointsOfRule(rule, sums), 0) !== 0;
      return gives && shown(place) === 0;
    },
  };
}

/** Whether all leads have the same share of the fit without a rule of the fit, as far as it is its group that hides it. */
export function isShareKept({ space }: Study, sums: SideSums, place: RuleInPlace): boolean {
  const { dimension, group, rule } = place;
  if (dimension.id !== 'fit') return true;
  const { choose } = space.diagrams;
  const alone: Dimension = { id: 'fit', groups: [group] };
  const without: Dimension = { id: 'fit', groups: [withoutRuleIn(group, rule)] };
  const known = (fit: Dimension): Node => choose(space.possible, asOneDiagram(sums, knownFit(sums, fit)), 0);
  return attainableFit(alone) === attainableFit(without) && known(alone) === known(without);
}

function withoutRuleIn(group: Group, rule: RuleInPlace['rule']): Group {
  return { ...group, rules: group.rules.filter((each) => each !== rule) };
}
