import type { FoundLead } from '../../score/found-lead.ts';
import type { Scene } from '../../score/scene.ts';
import type { PlannedEvent } from '../../timeline/planned-event.ts';
/** One lead: a class of every variable, of which those that events and points decide are not looked at, and its events. */
export interface Climber {
    readonly classes: readonly number[];
    readonly events: readonly PlannedEvent[];
}
export declare function foundLeadOf(scene: Scene, { classes, events }: Climber): FoundLead;
