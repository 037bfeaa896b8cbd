import type { Place } from '../diagnostics/place.ts';
import type { Text } from '../model/text.ts';
/** One thing the agreement decides, which a sample lead can show. */
export interface DecisionElement {
    /** E.g. `rule/lead-score/intent/demo`, `cell/lead-score/A1`, `sla/first-contact/breached`. */
    readonly id: string;
    readonly title: Text;
    readonly place: Place;
}
