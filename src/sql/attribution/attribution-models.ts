import type { Agreement } from '../../model/agreement.ts';
import type { Attribution } from '../../model/attribution.ts';
import { channelsByOrder } from '../../model/channels-by-order.ts';
import { ownValue } from '../../support/own-value.ts';
import type { Model } from '../models/model.ts';
import type { QueryOptions } from '../statement.ts';
import type { AttributionStep } from './attribution-step.ts';
import { attributionSteps } from './attribution-steps.ts';
import { type AttributionChain, toldRelations } from './told-relations.ts';

/**
 * What all attributions of an agreement say, over `touch`, `path_opportunity` and `path_contact`: relations of each of them,
 * then `credit`, `unattributed`, `unanchored`, `touch_role` and `excluded_touch` (`attribution-tables.ts`). None where the
 * agreement has no attribution.
 */
export function attributionModels(agreement: Agreement, options: QueryOptions): readonly Model[] {
  const channelOrder = channelsByOrder(agreement).map(({ id }) => id);
  const steps = new Map(
    Object.values(agreement.attributions).map((attribution): [string, AttributionStep] => [
      attribution.id,
      { ...options, id: attribution.id, terms: { ...attribution, types: attribution.signals, channelOrder } },
    ]),
  );
  const chains = Object.values(agreement.attributions).flatMap((attribution): AttributionChain[] => {
    const step = steps.get(attribution.id);
    const fallbacks = fallbacksOf(attribution, agreement).flatMap((id) => steps.get(id) ?? []);
    return step === undefined ? [] : [{ step, fallbacks }];
  });
  return chains.length === 0
    ? []
    : [...[...steps.values()].flatMap(attributionSteps), ...toldRelations(chains)];
}

/** The models asked one after the other; a circle of them is an error of the agreement and ends here too. */
function fallbacksOf(attribution: Attribution, { attributions }: Agreement): readonly string[] {
  const asked = new Set([attribution.id]);
  let next = attribution.fallback;
  while (next !== undefined && !asked.has(next)) {
    asked.add(next);
    next = ownValue(attributions, next)?.fallback;
  }
  return [...asked].slice(1);
}
