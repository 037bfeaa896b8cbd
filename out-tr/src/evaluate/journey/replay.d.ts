import type { Instant } from '../../support/instant.ts';
import type { Lead } from '../lead.ts';
import type { Journey } from './journey.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
import { type LeadView } from './lead-view.ts';
/**
 * What the stages of a lead were and are, from everything known about it at asOf (semantics §4). The lead is decided at
 * each of its facts and at those nights at which time alone may change something.
 */
export declare function replay(agreement: JourneyAgreement, lead: Lead, asOf: Instant, view?: LeadView): Journey;
