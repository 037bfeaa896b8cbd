import type { AgreementInForce } from '../../model/agreement-in-force.ts';
import type { Model } from '../models/model.ts';
import { ofCyclesIn } from './by-cycle.ts';
import { withoutHoles } from './pinned-versions.ts';

/** The offers of a lead to sales by the version of their cycle: the window belongs to acceptance (semantics §4). */
export function pinnedOfferModels(versions: readonly AgreementInForce[]): readonly Model[] {
  return withoutHoles(versions).map((version, place) => ({
    name: offersOf(place),
    query: ofCyclesIn('SELECT * FROM handoff_offer', version),
  }));
}

/** The name of the relation with the offers of a version. */
export function offersOf(place: number): string {
  return `pinned_offer_${place}`;
}
