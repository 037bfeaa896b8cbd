import { inside, type Place } from '../../../diagnostics/place.ts';
import type { LifecycleHandoffDocument } from '../../../generated/documents.ts';
import type { Handoff } from '../../lifecycle.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkDuration } from '../../linking/quantities.ts';
import { linkName, linkNames } from '../../linking/references.ts';

/** The handoff; without both its stages or its window there is none. */
export function linkHandoff(
  written: LifecycleHandoffDocument,
  place: Place,
  linking: Linking,
): Handoff | undefined {
  const stage = linkName('stage', written.stage, inside(place, 'stage'), linking);
  const acceptance = linkName('stage', written.acceptance, inside(place, 'acceptance'), linking);
  const decideWithin = linkDuration(written.decideWithin, inside(place, 'decideWithin'), linking);
  const handoff = present({
    calendar: linkName('calendar', written.calendar, inside(place, 'calendar'), linking),
    onExpiry: written.onExpiry,
    decidedBy: linkNames('role', written.decidedBy, inside(place, 'decidedBy'), linking),
    dispute: linkDispute(written.dispute, inside(place, 'dispute'), linking),
    place,
  });
  if (stage === undefined || acceptance === undefined || decideWithin === undefined) return undefined;
  return { stage, acceptance, decideWithin, ...handoff };
}

function linkDispute(
  written: LifecycleHandoffDocument['dispute'],
  place: Place,
  linking: Linking,
): Handoff['dispute'] {
  if (written === undefined) return undefined;
  const within = linkDuration(written.within, inside(place, 'within'), linking);
  const arbiter = linkName('role', written.arbiter, inside(place, 'arbiter'), linking);
  return within === undefined || arbiter === undefined ? undefined : { within, arbiter };
}
