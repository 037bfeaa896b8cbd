import type { Happening } from '../../model/sample.ts';
import type { Instant } from '../../support/instant.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
import { type JourneyState } from './journey-state.ts';
/** What a person does to a lead's stage. */
export type Action = Extract<Happening, {
    readonly what: 'move' | 'accept' | 'dispose' | 'correct';
}>;
/** Applies an action at the instant from which it is known, or lists it as refused. */
export declare function act(agreement: JourneyAgreement, state: JourneyState, action: Action, at: Instant): JourneyState;
