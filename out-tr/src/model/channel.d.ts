import type { Definition } from './definition.ts';
import type { FieldValues } from './field-values.ts';
/** A way on which leads find us (S16). */
export interface Channel extends Definition {
    /** Of two touches of one instant, that of the lower order is the earlier (semantics §9). */
    readonly order: number;
    /** Signals that are touches of the channel, sorted. */
    readonly signals: readonly string[];
    /** How a lead shows that it came from here. */
    readonly fields: FieldValues;
    /** True where there is no link to click. */
    readonly offline: boolean;
    /** Leads that reach the handoff each month without any campaign. */
    readonly expectedPerMonth?: number;
}
