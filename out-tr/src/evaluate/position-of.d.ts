import type { Agreement } from '../model/agreement.ts';
import type { Instant } from '../support/instant.ts';
import type { Position } from './evaluation.ts';
import type { Journey } from './journey/journey.ts';
import { type Lead } from './lead.ts';
import type { RoutedHandoff } from './routing/route-handoffs.ts';
/** With whom a lead lies: routed at the handoff, in the rep's own queue from the acceptance on (semantics §4). */
export declare function positionOf({ lifecycle }: Agreement, lead: Lead, journey: Journey, route: RoutedHandoff | undefined, asOf: Instant): Position;
