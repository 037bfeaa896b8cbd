import type { Random } from '../../../support/random.ts';
import type { DrawnLead } from '../../witness/drawn-lead.ts';
import type { GroupPoints } from '../group-points.ts';
import type { RuleInPlace } from '../scoring-part.ts';
import type { Study } from '../study.ts';
import { type Change, changeTo } from './changed-lead.ts';
import { climbToBorder } from './climb-to-border.ts';
import type { EffectLook } from './effect-look.ts';
import { openLeadChanges } from './lead-changes.ts';
import type { ShownLeads } from './shown-leads.ts';
import type { StartingLeads } from './starting-leads.ts';

/** Climbs to leads that rules decide about. */
export interface EffectClimb {
  /** Climbs once for a rule. */
  readonly leadFor: (place: RuleInPlace, mostSteps: number) => DrawnLead | undefined;
  /** A lead from which others may start. */
  readonly startFrom: (lead: DrawnLead) => void;
}

export interface ClimbOptions {
  readonly points: GroupPoints;
  readonly shown: ShownLeads;
  readonly starts: StartingLeads;
  readonly random: Random;
}

/** From climbs of this length on it is worked out where to start. */
export const patient = 80;
/** Leads from which others start, beside the first ones. */
const mostStarts = 32;

export function openEffectClimb(
  study: Study,
  { scales, sums, nearness, decides }: EffectLook,
  { points, shown, starts: { plain, low }, random }: ClimbOptions,
): EffectClimb {
  const { budget } = study.scene;
  const slack = 8 * 10 ** (study.scoring?.scale ?? 0);
  const changes = openLeadChanges(study);
  const ways = new Map<RuleInPlace, Change>();
  const starts: DrawnLead[] = [];

  /** To points of the rule that the bounds of its dimension and of its group do not hide, where that can be told. */
  function toShown(place: RuleInPlace): Change {
    const known = ways.get(place);
    if (known !== undefined) return known;
    const classes = shown.way(place);
    const path = classes === undefined ? points.leastShown(place) : { classes };
    const way: Change =
      path === undefined ? (lead) => changes.withRule(lead, place.rule, random) : changeTo(study, path);
    ways.set(place, way);
    return way;
  }

  return {
    startFrom(lead) {
      starts.push(lead);
      if (starts.length > mostStarts) starts.shift();
    },
    leadFor(place, mostSteps) {
      const near = nearness();
      const start = random.pick(random.pick(starts.length === 0 ? [plain, low] : [plain, low, starts]));
      const lead = climbToBorder(
        { scales, changes, random, budget },
        {
          start: mostSteps < patient ? changes.withRule(start, place.rule, random) : toShown(place)(start),
          mostSteps,
          beside: place,
          slack,
          distanceOf: (each) => near.distance(...sums(each, place)),
          willDo(each) {
            // Weighed anew: what is claimed hangs on nothing that was kept from one step to the next.
            if (decides(scales.weigh(each.drawn), place)) return true;
            near.inVain(...sums(each, place));
            return false;
          },
        },
      );
      return lead?.drawn;
    },
  };
}
