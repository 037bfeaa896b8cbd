import { inside, type Place } from '../../diagnostics/place.ts';
import type { AttributionDocument } from '../../generated/documents.ts';
import type { Attribution } from '../attribution.ts';
import { linkDefinition } from '../linking/definition.ts';
import { documentEntries, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkDays, linkMinutes } from '../linking/quantities.ts';
import { linkName, linkNames } from '../linking/references.ts';
import { linkCredit } from './attribution/credit.ts';
import { reportFallbackCycle } from './attribution/fallback-cycle.ts';

/** Minutes within which the same touch counts once (semantics §9). */
const usualDedupe = 30;

export const attribution: KindLinker<'attribution'> = {
  kind: 'attribution',
  occurs: 'any',
  declares: [{ noun: 'attribution', ownId: true }],
  link: (sources, linking) => {
    const entries = documentEntries(sources);
    reportFallbackCycle(entries, linking);
    return linkedRecord(entries, (entry) => linkAttribution(entry, linking));
  },
};

function linkAttribution(entry: Entry<AttributionDocument>, linking: Linking): Attribution | undefined {
  const { written, place } = entry;
  const lookbackDays = linkDays(written.lookback, inside(place, 'lookback'), linking);
  const credit = linkCredit(written, place, linking);
  const dedupeMinutes = linkDedupe(written.dedupe, inside(place, 'dedupe'), linking);
  const rest = present({
    ...linkDefinition(entry, linking),
    anchor: written.anchor,
    signals: linkNames('signal', written.touches, inside(place, 'touches'), linking),
    model: written.model,
    per: written.per ?? ('touch' as const),
    runs: written.runs ?? ('keep' as const),
    fallback: linkName('attribution', written.fallback, inside(place, 'fallback'), linking),
  });
  if (lookbackDays === undefined || credit === undefined || dedupeMinutes === undefined) return undefined;
  return { ...rest, lookbackDays, credit, dedupeMinutes };
}

function linkDedupe(written: string | undefined, place: Place, linking: Linking): number | undefined {
  return written === undefined ? usualDedupe : linkMinutes(written, place, linking);
}
