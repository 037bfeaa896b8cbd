import type { Definition } from './definition.ts';
import type { Side } from './text.ts';
/** Why a lead was rejected, disposed of, recycled or lost (S06–S08). */
export interface Reason extends Definition {
    readonly class: 'return' | 'recycle' | 'disqualify' | 'lost';
    /** Which side could have done better. */
    readonly fault: Side | 'none';
    /** Stage the lead goes to; absent for ends that stay where they are. */
    readonly to?: string;
    /** Recycle: whole calendar days until the lead may qualify again. */
    readonly waitDays?: number;
    /** Recycle: a date is asked for and opens the lead again at its 00:00. */
    readonly asksDate: boolean;
    /** Where it may be chosen: at the handoff decision, while sales works the lead, on an opportunity. */
    readonly usedAt: readonly ('handoff' | 'work' | 'opportunity')[];
    readonly requires: readonly ('note' | 'date')[];
    /** Nurture track of recycled leads. */
    readonly track?: string;
    /** The touch policy does not apply. */
    readonly exemptFromTouches: boolean;
}
