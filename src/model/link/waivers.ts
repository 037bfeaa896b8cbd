import { inside, type Place } from '../../diagnostics/place.ts';
import type { WaiversApprovalDocument, WaiversWaiverDocument } from '../../generated/documents.ts';
import { linkedRecord, mapEntries } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { linkNamedPromise } from '../linking/named-promise.ts';
import { present } from '../linking/present.ts';
import { linkInstant, linkWeek } from '../linking/quantities.ts';
import { linkName } from '../linking/references.ts';
import { isSpan } from '../linking/span.ts';
import { linkText } from '../linking/text.ts';
import type { Approval, Waiver } from '../waiver.ts';

export const waivers: KindLinker<'waivers'> = {
  kind: 'waivers',
  occurs: 'any',
  declares: [{ noun: 'waiver', keysOf: 'waivers' }],
  link: (sources, linking) =>
    linkedRecord(
      mapEntries(sources, 'waivers', (document) => document.waivers),
      (entry) => linkWaiver(entry, linking),
    ),
};

/** Of a waiver nothing may be guessed: with an unknown team left out it would be one for everybody. */
function linkWaiver(
  { id, written, place, owner }: Entry<WaiversWaiverDocument>,
  linking: Linking,
): Waiver | undefined {
  const waived = linkNamedPromise(written.waived, inside(place, 'waived'), linking);
  const team = linkName('team', written.team, inside(place, 'team'), linking);
  const weeks = linkWeeks(written, place, linking);
  const why = linkText(written.why, inside(place, 'why'), linking);
  const approved = linkApproval(written.approved, inside(place, 'approved'), linking);
  if (waived === undefined || weeks === undefined || approved === undefined || team !== written.team)
    return undefined;
  return present({ id, waived, team, ...weeks, why, approved, owner, place });
}

/** Without a last week it is the first. */
function linkWeeks(
  { from, to = from }: Pick<WaiversWaiverDocument, 'from' | 'to'>,
  place: Place,
  linking: Linking,
): Pick<Waiver, 'from' | 'to'> | undefined {
  const first = linkWeek(from, inside(place, 'from'), linking);
  const last = to === from ? first : linkWeek(to, inside(place, 'to'), linking);
  if (first === undefined || last === undefined) return undefined;
  const span = { from: first, to: last };
  return isSpan(span, place, linking) ? span : undefined;
}

function linkApproval(
  written: WaiversApprovalDocument,
  place: Place,
  linking: Linking,
): Approval | undefined {
  const by = linkName('role', written.by, inside(place, 'by'), linking);
  const at = linkInstant(written.at, inside(place, 'at'), linking);
  return by === undefined || at === undefined ? undefined : { by, at };
}
