import type { Instant } from '../../support/instant.ts';
import type { Journey } from '../journey/journey.ts';
import type { JourneyFacts } from '../journey/journey-facts.ts';
import type { Lead } from '../lead.ts';
import type { Routed } from './routed.ts';
import { type RoutingAgreement } from './routing-plan-of.ts';
/** Where one handoff of a lead went. */
export interface RoutedHandoff extends Routed {
    readonly cycle: number;
    /** The instant of the handoff. */
    readonly offeredAt: Instant;
    /** Where the lead lies until it is accepted, with the owner only proposed. */
    readonly reviewQueue?: string;
}
/**
 * Routes every handoff of a lead with the values it had then, as the only lead at the desk: picks inside a pool depend on
 * all leads and are a fold of their own (semantics §4, §7).
 */
export declare function routeHandoffs(agreement: RoutingAgreement, lead: Lead, journey: Journey, { facts, asOf }: {
    readonly facts: JourneyFacts;
    readonly asOf: Instant;
}): readonly RoutedHandoff[];
