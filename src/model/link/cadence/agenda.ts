import { inside, type Place } from '../../../diagnostics/place.ts';
import type { CadenceAgendaItemDocument } from '../../../generated/documents.ts';
import type { AgendaItem } from '../../cadence.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkName } from '../../linking/references.ts';
import { linkText } from '../../linking/text.ts';

/** What is talked about, in its order. */
export function linkAgenda(
  written: readonly CadenceAgendaItemDocument[] | undefined,
  place: Place,
  linking: Linking,
): readonly AgendaItem[] {
  return (written ?? []).map(({ topic, minutes, by }, index) => {
    const at = inside(place, index);
    return present({
      topic: linkText(topic, inside(at, 'topic'), linking),
      minutes,
      by: linkName('role', by, inside(at, 'by'), linking),
      place: at,
    });
  });
}
