import type { PlannedEvent } from '../../../src/analyze/timeline/planned-event.ts';
import type { EventRule, InactivityRule } from '../../../src/model/scoring.ts';
/** Ten points for every event of `visit`, unless said otherwise. */
export declare function eventRule(parts?: Partial<Omit<EventRule, 'kind' | 'title'>>): EventRule;
/** One point off for every ten days without a `visit`, unless said otherwise. */
export declare function inactivityRule(parts?: Partial<Omit<InactivityRule, 'kind' | 'title'>>): InactivityRule;
export declare function planned(ageDays: number, parts?: Partial<PlannedEvent>): PlannedEvent;
