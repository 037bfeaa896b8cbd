import type { FoundLead } from '../../score/found-lead.ts';
import type { Way } from '../../score/lead-sums/way.ts';
import type { Scene } from '../../score/scene.ts';
import { isOfEvents, simplest } from '../../score/shared-variables.ts';
import { present } from '../../space/variable.ts';
import type { PlannedEvent } from '../../timeline/planned-event.ts';

/** One lead: a class of every variable, of which those that events and points decide are not looked at, and its events. */
export interface Climber {
  readonly classes: readonly number[];
  readonly events: readonly PlannedEvent[];
}

export function foundLeadOf(scene: Scene, { classes, events }: Climber): FoundLead {
  const { costs } = scene.space;
  const own = [...classes.entries()].filter(([index]) => !isOfEvents(scene, index));
  const cost = own.reduce((sum, [index, at]) => sum + (costs[index]?.[at] ?? 0), 0);
  return { classes: new Map(own), timeline: events, cost: cost + events.length * present };
}

/** Who has what is known on a way, and else what costs least, and did nothing. */
export function climberOn({ space: { costs } }: Scene, way: Way): Climber {
  return { classes: costs.map((ofClasses, index) => way.get(index) ?? simplest(ofClasses)), events: [] };
}
