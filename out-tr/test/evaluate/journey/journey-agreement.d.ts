import type { JourneyAgreement } from '../../../src/evaluate/journey/journey-agreement.ts';
import type { Lifecycle } from '../../../src/model/lifecycle.ts';
/**
 * lead → mql (automatic: 50 points, or a demo of the last 14 days, and a country) → sal → call (skippable) → sql →
 * opportunity → won, with lost and nurture behind. 30 points for 50 people, 30 for the newest demo of 90 days gone
 * after 60, 10 fading over 60 days for a visit. Two days to decide, three cycles.
 */
export declare function journeyAgreement(change?: Partial<Lifecycle>): JourneyAgreement;
export declare const lifecycle: Lifecycle;
