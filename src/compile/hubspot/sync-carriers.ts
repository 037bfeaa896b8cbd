import type { Sync } from '../../model/sync.ts';
import { roughly } from '../caveat.ts';
import type { Carrier } from './carrier.ts';
import type { Payload } from './payload.ts';
import type { Workbench } from './workbench.ts';
import { defaultLifecycleStages, hubspotSpellings } from './workflows/lifecycle-stage.ts';

/** The names of stages that a synchronisation gives HubSpot: those of its own lifecycle stage are set by workflows. */
export function syncCarriers(
  workbench: Workbench,
  arrivals: ReadonlyMap<string, Payload>,
): readonly Carrier[] {
  const { agreement } = workbench;
  const defaults = defaultLifecycleStages(agreement);
  const files = [...defaults.keys()].flatMap((stage) => arrivals.get(stage)?.file ?? []);
  if (files.length === 0) return [];
  const others = [...hubspotSpellings(agreement)].flatMap(([stage, name]) =>
    defaults.has(stage) ? [] : [name],
  );
  return Object.values(agreement.syncs)
    .filter(isWithHubspot)
    .map(({ id }) => ({ clause: `sync/${id}/stages`, caveats: [setForward(others)], files }));
}

function isWithHubspot({ systems }: Sync): boolean {
  return systems.map === 'hubspot' || systems.crm === 'hubspot';
}

function setForward(others: readonly string[]): Carrier['caveats'][number] {
  const names = others.join(', ');
  const english =
    others.length === 0 ? '' : `; ${names} would be stages of your own, whose ids only HubSpot knows`;
  const german = others.length === 0 ? '' : `; ${names} wären eigene Stufen, deren Ids nur HubSpot kennt`;
  return roughly(
    `workflows set HubSpot’s lifecycle stage, which may refuse a step back${english}`,
    `Workflows setzen HubSpots Lebenszyklusphase; einen Schritt zurück kann sie verweigern${german}`,
  );
}
