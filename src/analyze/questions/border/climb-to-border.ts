import type { Random } from '../../../support/random.ts';
import type { Budget } from '../../budget.ts';
import type { DrawnLead } from '../../witness/drawn-lead.ts';
import type { Beside, LeadChanges } from './lead-changes.ts';
import type { Scales, WeighedLead } from './weighed-lead.ts';

export interface BorderClimb {
  readonly start: DrawnLead;
  readonly mostSteps: number;
  /** How many points a lead is away from what is looked for; infinite where it cannot be told. */
  readonly distanceOf: (lead: WeighedLead) => number;
  /** Asked of leads that are not away at all. */
  readonly willDo: (lead: WeighedLead) => boolean;
  /** The points of these rules matter most. */
  readonly beside: Beside;
  /** Points by which a step may lead away. */
  readonly slack: number;
}

export interface Climbing {
  readonly scales: Scales;
  readonly changes: LeadChanges;
  readonly random: Random;
  readonly budget: Budget;
}

/** What a step takes, in steps of the budget. */
const spentByStep = 64;

/** Changes a lead step by step, nearly always towards what is looked for, until it will do. */
export function climbToBorder(
  { scales, changes, random, budget }: Climbing,
  { start, mostSteps, distanceOf, willDo, beside, slack }: BorderClimb,
): WeighedLead | undefined {
  let lead = scales.weigh(start);
  let distance = distanceOf(lead);
  if (distance === 0 && willDo(lead)) return lead;
  distance = distanceOf(lead);
  for (let taken = 0; taken < mostSteps; taken += 1) {
    budget.spend(spentByStep);
    let drawn = changes.another(lead.drawn, beside, random);
    while (random.chance(1, 4)) drawn = changes.another(drawn, beside, random);
    if (drawn === lead.drawn) continue;
    const next = scales.weigh(drawn, lead);
    const left = distanceOf(next);
    if (left > distance + (random.chance(1, 8) ? random.below(slack) : 0)) continue;
    lead = next;
    if (left === 0 && willDo(lead)) return lead;
    // A border that was looked at in vain may be left out from now on.
    distance = left === 0 ? distanceOf(lead) : left;
  }
  return undefined;
}
