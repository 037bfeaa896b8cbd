import type { LeadState } from '../space/lead-state.ts';
import type { PlannedEvent } from '../timeline/planned-event.ts';
/** A lead as an analysis draws it up. Its events are ages until an instant is chosen; its dates are those of `witnessDay`. */
export interface DrawnLead extends LeadState {
    readonly events: readonly PlannedEvent[];
    /** The stage the CRM has recorded; absent = the first from which all of `reached` follow. */
    readonly recordedStage?: string;
    /** The same for each agreement, in their order, where they look at the lead in different stages; absent in it = as above. */
    readonly recordedBySide?: readonly (string | undefined)[];
}
