import type { Happening } from '../../model/sample.ts';
import type { Instant } from '../../support/instant.ts';
import type { Refusal } from './journey.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
import { type JourneyState } from './journey-state.ts';
type Disposition = Extract<Happening, {
    readonly what: 'dispose';
}>;
/**
 * Sales gives a lead back with a reason: before acceptance that rejects the handoff. A return keeps the cycle,
 * everything else ends it (semantics §4).
 */
export declare function dispose(agreement: JourneyAgreement, state: JourneyState, { id, reason: reasonId, date }: Disposition, at: Instant): JourneyState | Refusal['why'];
export {};
