import type { AgreementInForce } from '../../model/agreement-in-force.ts';
import type { Model } from '../models/model.ts';
import { during, withoutHoles } from './pinned-versions.ts';

/**
 * The offers of a lead to sales, by the version at whose time the cycle began: acceptance keeps that one (semantics §4), so
 * its window does too.
 */
export function pinnedOfferModels(versions: readonly AgreementInForce[]): readonly Model[] {
  return [
    {
      name: 'cycle_begin',
      query: [
        'SELECT lead_id, cycle_number, min(entered_at) AS cycle_begins_at',
        'FROM stage_entry GROUP BY lead_id, cycle_number',
      ].join('\n'),
    },
    ...withoutHoles(versions).map((version, place) => ({
      name: offersOf(place),
      query: [
        'SELECT handoff_offer.* FROM handoff_offer JOIN cycle_begin ON cycle_begin.lead_id = handoff_offer.lead_id',
        `  AND cycle_begin.cycle_number = handoff_offer.cycle_number${during(version, 'cycle_begins_at')}`,
      ].join('\n'),
    })),
  ];
}

/** The name of the relation with the offers of a version. */
export function offersOf(place: number): string {
  return `pinned_offer_${place}`;
}
