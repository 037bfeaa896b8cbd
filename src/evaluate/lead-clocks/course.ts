import type { Instant } from '../../support/instant.ts';
import type { EvaluatedAgreement } from '../evaluated-agreement.ts';
import type { Journey } from '../journey/journey.ts';
import type { JourneyFacts } from '../journey/journey-facts.ts';
import type { Lead } from '../lead.ts';
import type { RoutedHandoff } from '../routing/route-handoffs.ts';

/** A lead with what became of it until asOf. */
export interface Course {
  readonly agreement: EvaluatedAgreement;
  readonly lead: Lead;
  readonly journey: Journey;
  readonly facts: JourneyFacts;
  readonly handoffs: readonly RoutedHandoff[];
  readonly asOf: Instant;
}
