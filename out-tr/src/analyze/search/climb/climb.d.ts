import type { FoundLead } from '../../score/found-lead.ts';
import type { Scene } from '../../score/scene.ts';
import type { Asked } from '../ask.ts';
import type { Interest } from '../interest.ts';
/** Looks for leads by climbing; what it found for one question it starts from for others. */
export interface Climbs {
    /** Leads for some of the questions. */
    readonly climb: (asked: Asked, questions: ReadonlySet<number>, rounds: Rounds) => ReadonlyMap<number, FoundLead>;
}
/** In a round is climbed once for each question that is open; the first ones are short. The last round is not climbed any more. */
export interface Rounds {
    readonly from: number;
    readonly to: number;
    /** By question classes of a lead from which it may not be far. */
    readonly nearby?: ReadonlyMap<number, ReadonlyMap<number, number>>;
}
export interface Limit {
    readonly mostEvents: number;
    readonly mostSteps: number;
}
/**
 * Leads that are found by changing one thing after the other as long as that comes nearer to what is asked. Where points
 * are many, most of what there is is found so; nothing is proved. It draws always the same numbers.
 */
export declare function openClimbs(scene: Scene, interest: Interest): Climbs;
