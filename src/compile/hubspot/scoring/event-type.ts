import { ownValue } from '../../../support/own-value.ts';
import type { Caveat } from '../../caveat.ts';
import { impossible } from '../../caveat.ts';
import type { Workbench } from '../workbench.ts';

/** HubSpot's types of event for these signals, or why there are none. */
export function eventTypes({ agreement }: Workbench, signals: readonly string[]): Caveat | readonly string[] {
  const named = [...new Set(signals)].toSorted().map((signal) => {
    return { signal, type: ownValue(agreement.signals[signal]?.systems ?? {}, 'hubspot') };
  });
  const unnamed = named.filter(({ type }) => type === undefined).map(({ signal }) => signal);
  if (unnamed.length > 0) return unmapped(unnamed.join(', '));
  return [...new Set(named.map(({ type }) => type ?? ''))];
}

function unmapped(signals: string): Caveat {
  return impossible(
    `no HubSpot event is named for ${signals} (systems: hubspot)`,
    `für ${signals} ist kein HubSpot-Ereignis benannt (systems: hubspot)`,
  );
}
