import { inside } from '../../diagnostics/place.ts';
import type { TouchesDocument } from '../../generated/documents.ts';
import { linkDefinition } from '../linking/definition.ts';
import { documentEntries, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { linkDays, linkMinutes } from '../linking/quantities.ts';
import { linkText } from '../linking/text.ts';
import type { TouchPolicy } from '../sla.ts';
import { linkCompliance } from './sla/compliance.ts';

export const touches: KindLinker<'touches'> = {
  kind: 'touches',
  occurs: 'any',
  declares: [{ noun: 'touches', ownId: true }],
  link: (sources, linking) =>
    linkedRecord(documentEntries(sources), (entry) => linkTouchPolicy(entry, linking)),
};

function linkTouchPolicy(entry: Entry<TouchesDocument>, linking: Linking): TouchPolicy | undefined {
  const { written, place } = entry;
  const spanDays = linkDays(written.span, inside(place, 'span'), linking);
  const gapMinutes = linkMinutes(written.gap, inside(place, 'gap'), linking);
  const compliance = linkCompliance(written.compliance, inside(place, 'compliance'), linking);
  const promise = linkText(written.promise, inside(place, 'promise'), linking);
  if (spanDays === undefined || gapMinutes === undefined || compliance === undefined) return undefined;
  return {
    ...linkDefinition(entry, linking),
    side: written.owner,
    promise,
    touches: written.atLeast,
    dates: written.dates,
    channels: written.channels,
    spanDays,
    gapHours: gapMinutes / 60,
    compliance,
  };
}
