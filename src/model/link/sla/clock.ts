import { inside, type Place } from '../../../diagnostics/place.ts';
import type { SlaClockDocument, SlaFactDocument, SlaFactsDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { sortedDistinct } from '../../linking/record.ts';
import { linkName } from '../../linking/references.ts';
import type { Clock, Fact } from '../../sla.ts';

/** A clock; nothing when what starts it, or everything that stops it, names what does not exist. */
export function linkClock(written: SlaClockDocument, place: Place, linking: Linking): Clock | undefined {
  const start = linkFact(written.start, inside(place, 'start'), linking);
  const stop = linkFacts(written.stop, inside(place, 'stop'), linking);
  const clock = present({
    cancel: linkFacts(written.cancel, inside(place, 'cancel'), linking),
    reset: linkFacts(written.reset, inside(place, 'reset'), linking),
    pause: sortedDistinct(written.pause ?? []),
    calendar: linkName('calendar', written.calendar, inside(place, 'calendar'), linking),
  });
  return start === undefined || stop.length === 0 ? undefined : { start, stop, ...clock };
}

/** One fact or a list of them. */
function linkFacts(written: SlaFactsDocument | undefined, place: Place, linking: Linking): readonly Fact[] {
  if (written === undefined) return [];
  const facts = Array.isArray(written)
    ? written.map((fact, index) => linkFact(fact, inside(place, index), linking))
    : [linkFact(written, place, linking)];
  return facts.filter((fact) => fact !== undefined);
}

function linkFact(written: SlaFactDocument, place: Place, linking: Linking): Fact | undefined {
  if ('event' in written) return { fact: written.event, place };
  if ('touch' in written) return { fact: 'touch', by: written.touch, place };
  if ('meeting' in written) return { fact: 'meeting', outcome: written.meeting, place };
  if ('stage' in written) {
    const stage = linkName('stage', written.stage, inside(place, 'stage'), linking);
    return stage === undefined ? undefined : { fact: 'stage', stage, place };
  }
  const signal = linkName('signal', written.signal, inside(place, 'signal'), linking);
  return signal === undefined ? undefined : { fact: 'signal', signal, place };
}
