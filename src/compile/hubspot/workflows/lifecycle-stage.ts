import type { Agreement } from '../../../model/agreement.ts';
import type { SyncedStage } from '../../../model/sync.ts';

/** The values that HubSpot's own lifecycle stage has in every account; a stage that somebody adds gets a number. */
const defaults: ReadonlySet<string> = new Set([
  'subscriber',
  'lead',
  'marketingqualifiedlead',
  'salesqualifiedlead',
  'opportunity',
  'customer',
  'evangelist',
  'other',
]);

/** How a synchronisation spells the stages in HubSpot, by stage; empty without one. */
export function hubspotSpellings({ syncs }: Agreement): ReadonlyMap<string, string> {
  const spelled = Object.values(syncs).flatMap(({ stages, systems }) =>
    Object.values(stages).flatMap((stage) => hubspotSpelling(stage, systems)),
  );
  return new Map(spelled);
}

function hubspotSpelling(
  stage: SyncedStage,
  systems: Readonly<Record<'crm' | 'map', string>>,
): readonly (readonly [string, string])[] {
  if (systems.map === 'hubspot') return [[stage.id, stage.map]];
  return systems.crm === 'hubspot' ? [[stage.id, stage.crm]] : [];
}

/** Stages whose name in HubSpot is one that every account has. */
export function defaultLifecycleStages(agreement: Agreement): ReadonlyMap<string, string> {
  return new Map([...hubspotSpellings(agreement)].filter(([, spelling]) => defaults.has(spelling)));
}
