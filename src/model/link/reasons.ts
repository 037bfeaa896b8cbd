import { inside } from '../../diagnostics/place.ts';
import type { ReasonsReasonDocument } from '../../generated/documents.ts';
import { linkDefinition } from '../linking/definition.ts';
import { linkedRecord, mapEntries } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkCalendarDays } from '../linking/quantities.ts';
import { linkName } from '../linking/references.ts';
import type { Reason } from '../reason.ts';

export const reasons: KindLinker<'reasons'> = {
  kind: 'reasons',
  occurs: 'any',
  declares: [{ noun: 'reason', keysOf: 'reasons' }],
  link: (sources, linking) =>
    linkedRecord(
      mapEntries(sources, 'reasons', (document) => document.reasons),
      (entry) => linkReason(entry, linking),
    ),
};

const decisions = ['handoff', 'work', 'opportunity'] as const;

function linkReason(entry: Entry<ReasonsReasonDocument>, linking: Linking): Reason {
  const { written, place } = entry;
  const asksDate = written.date === 'required';
  return present({
    ...linkDefinition(entry, linking),
    class: written.class,
    fault: written.fault,
    to: linkName('stage', written.to, inside(place, 'to'), linking),
    waitDays:
      written.wait === undefined ? undefined : linkCalendarDays(written.wait, inside(place, 'wait'), linking),
    asksDate,
    usedAt: decisions.filter((decision) => written.at.includes(decision)),
    requires: [...(written.requires ?? []), ...(asksDate ? ['date' as const] : [])],
    track: written.track,
    exemptFromTouches: written.exemptFromTouches ?? false,
  });
}
