import type { Place } from '../diagnostics/place.ts';
import type { Duration } from '../support/duration.ts';
import type { Rational } from '../support/rational.ts';
import type { Definition } from './definition.ts';
import type { Text } from './text.ts';
/** What happens when promises are missed: per lead, and period after period (semantics §6, S12). */
export interface Escalation extends Definition {
    /** On one lead's clock, rising by share of the target. */
    readonly perLead: readonly LeadStep[];
    /** Levels 1, 2 and 3 in order. */
    readonly levels: readonly Level[];
    readonly parameters: EscalationParameters;
}
export interface LeadStep {
    readonly id: string;
    readonly title?: Text;
    readonly at: Rational;
    readonly action: 'warn' | 'notify' | 'reassign' | 'queue';
    /** `owner`, or a role id. */
    readonly to: string;
    readonly queue?: string;
    readonly place: Place;
}
export interface Level {
    readonly id: string;
    readonly level: 1 | 2 | 3;
    readonly title: Text;
    /** Roles that meet. */
    readonly who: readonly string[];
    readonly action: Text;
    readonly within: Duration;
    readonly place: Place;
}
/** Every number of semantics §6, in weeks unless the name says otherwise. */
export interface EscalationParameters {
    readonly minSample: number;
    readonly mergeWeeks: number;
    readonly consecutiveWeeks: number;
    readonly windowWeeks: number;
    readonly windowMissed: number;
    readonly durationWeeks: number;
    readonly recurrences: number;
    readonly recurrenceWeeks: number;
    readonly breadth: number;
    readonly closeWeeks: number;
    readonly closeWeeksFromLevel2: number;
    readonly lapseWeeks: number;
}
