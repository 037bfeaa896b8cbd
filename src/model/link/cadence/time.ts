import { inside, type Place } from '../../../diagnostics/place.ts';
import type { CadenceDocument } from '../../../generated/documents.ts';
import type { CadenceTime } from '../../cadence.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkDuration, linkMeetingDay, linkRhythm } from '../../linking/quantities.ts';

/** When a ritual takes place: in a rhythm, or soon after an occasion. */
export function linkTime(written: CadenceDocument, place: Place, linking: Linking): CadenceTime | undefined {
  if ('every' in written) {
    const every = linkRhythm(written.every, inside(place, 'every'), linking);
    const on =
      written.on === undefined ? undefined : linkMeetingDay(written.on, inside(place, 'on'), linking);
    return every === undefined ? undefined : present({ by: 'rhythm' as const, every, on });
  }
  // The schema asks for `within` beside `after`.
  const within = linkDuration(written.within ?? '', inside(place, 'within'), linking);
  return within === undefined ? undefined : { by: 'occasion', after: written.after, within };
}
