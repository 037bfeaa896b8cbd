import type { Random } from '../../../support/random.ts';
import type { Budget } from '../../budget.ts';
import type { DrawnLead } from '../../witness/drawn-lead.ts';
import { isHidden } from './borders.ts';
import type { Beside, LeadChanges } from './lead-changes.ts';
import type { Scales, WeighedLead } from './weighed-lead.ts';

export interface BorderClimb {
  readonly start: DrawnLead;
  readonly mostSteps: number;
  /** How many points a lead is away from what is looked for; infinite where it cannot be told. */
  readonly distanceOf: (lead: WeighedLead) => number;
  /** Asked of leads that are not away at all. */
  readonly willDo: (lead: WeighedLead) => boolean;
  /** The points of these rules matter most; absent = those of all matter alike. */
  readonly beside?: Beside;
  /** Points by which a step may lead away. */
  readonly slack: number;
}

export interface Climbing {
  readonly scales: Scales;
  readonly changes: LeadChanges;
  readonly random: Random;
  readonly budget: Budget;
}

/** With more events a lead takes longer to look at, and is no other for a border. */
const mostEvents = 16;
/** What a step takes, in steps of the budget. */
const spentByStep = 64;

/** Changes a lead step by step, nearly always towards what is looked for, until it will do. */
export function climbToBorder(climbing: Climbing, climb: BorderClimb): WeighedLead | undefined {
  const { scales, random, budget } = climbing;
  const { mostSteps, distanceOf, willDo, slack } = climb;
  let lead = scales.weigh(climb.start);
  if (distanceOf(lead) === 0 && willDo(lead)) return lead;
  let distance = distanceOf(lead);
  for (let taken = 0; taken < mostSteps; ) {
    const nexts = nextLeads(climbing, climb, lead, distance);
    budget.spend(spentByStep * nexts.length);
    taken += Math.max(1, nexts.length);
    const [next, left] = nearest(nexts, distanceOf);
    if (next === undefined || left > distance + (random.chance(1, 8) ? random.below(slack) : 0)) continue;
    lead = next;
    if (left === 0 && willDo(lead)) return lead;
    // A border that was looked at in vain may be left out from now on.
    distance = left === 0 ? distanceOf(lead) : left;
  }
  return undefined;
}

/** One other lead; where bounds hide the difference, what is known of a lead mostly has to become another as a whole. */
function nextLeads(
  { scales, changes, random }: Climbing,
  { beside }: BorderClimb,
  lead: WeighedLead,
  distance: number,
): readonly WeighedLead[] {
  if (isHidden(distance) && random.chance(3, 4))
    return changes.eachValue(lead.drawn, random).map((drawn) => scales.weigh(drawn, lead));
  let drawn = changes.another(lead.drawn, beside, random);
  while (random.chance(1, 4)) drawn = changes.another(drawn, beside, random);
  const isLong = drawn.events.length > Math.max(mostEvents, lead.drawn.events.length);
  return drawn === lead.drawn || isLong ? [] : [scales.weigh(drawn, lead)];
}

function nearest(
  leads: readonly WeighedLead[],
  distanceOf: BorderClimb['distanceOf'],
): readonly [WeighedLead | undefined, number] {
  let [nearest, least]: [WeighedLead | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const lead of leads) {
    const distance = distanceOf(lead);
    if (nearest === undefined || distance < least) [nearest, least] = [lead, distance];
  }
  return [nearest, least];
}
