import type { EventRule, Group } from '../../../model/scoring.ts';
import type { Caveat } from '../../caveat.ts';
/** A decay that HubSpot lets run over a whole group. */
export interface GroupDecay {
    readonly decayIntervalDays: number;
    readonly percentToDecayPerInterval: number;
}
/** The decay that all rules of a group share and HubSpot knows: a whole percentage per interval. */
export declare function groupDecayOf({ rules }: Group): GroupDecay | undefined;
/** How far one event worth `points` may be off under a decay of the group. Scaled. */
export declare function groupDecayError({ decay, points }: EventRule): number;
export declare const inIntervals: Caveat;
