import type { Scoring } from '../../../model/scoring.ts';
import type { DrawnLead } from '../../witness/drawn-lead.ts';
import type { RuleInPlace } from '../scoring-part.ts';
import type { Study } from '../study.ts';
import { bordersOf, type Nearness, openNearness } from './borders.ts';
import { isPossible, openRuleEffect } from './rule-effect.ts';
import { openSum, type Sums } from './sums.ts';
import { openScales, type Scales, type WeighedLead } from './weighed-lead.ts';

/** Looks at leads to see which rules decide about them. */
export interface EffectLook {
  readonly scales: Scales;
  /** What a lead adds up to, with the rule and without it. */
  readonly sums: (lead: WeighedLead, place: RuleInPlace) => readonly [Sums, Sums];
  readonly nearness: () => Nearness;
  /** Whether the evaluator decides otherwise about a lead without the rule; for a lead that was weighed by itself. */
  readonly decides: (lead: WeighedLead, place: RuleInPlace) => boolean;
  /** Those of some rules that decide about a lead. */
  readonly decidingAbout: (drawn: DrawnLead, places: readonly RuleInPlace[]) => readonly RuleInPlace[];
}

/** So often a border is looked at in a climb before it is left out. */
const mostLooks = 1;
/** What a look takes, in steps of the budget. */
const spentByLook = 500;

export function openEffectLook({ agreement, scene }: Study, scoring: Scoring): EffectLook {
  const scales = openScales(agreement, scoring);
  const sum = openSum(scoring);
  const borders = bordersOf(agreement, scoring);
  const hasEffect = openRuleEffect(agreement, scoring);
  const nearness = (): Nearness => openNearness(borders, sum.levels, mostLooks);

  function decides(lead: WeighedLead, place: RuleInPlace): boolean {
    scene.budget.spend(spentByLook);
    return isPossible(agreement, lead) && hasEffect(lead, place);
  }

  return {
    scales,
    sums: (lead, place) => [sum.of(lead), sum.of(lead, place)],
    nearness,
    decides,
    decidingAbout(drawn, places) {
      const lead = scales.weigh(drawn);
      const near = nearness();
      const sums = sum.of(lead);
      const isNear = (place: RuleInPlace): boolean => near.distance(sums, sum.of(lead, place)) === 0;
      return places.filter((place) => isNear(place) && decides(lead, place));
    },
  };
}
