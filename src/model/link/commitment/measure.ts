import { inside, type Place } from '../../../diagnostics/place.ts';
import type { CommitmentMeasureDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import { linkDays } from '../../linking/quantities.ts';
import { linkName } from '../../linking/references.ts';
import { linkText } from '../../linking/text.ts';
import type { Measure } from '../../sla.ts';

/** What a commitment counts, with its stages found. */
export function linkMeasure(
  written: CommitmentMeasureDocument,
  place: Place,
  linking: Linking,
): Measure | undefined {
  if ('acceptance' in written) return { of: 'acceptance' };
  if ('forecastAccuracy' in written) return { of: 'forecast-accuracy' };
  if ('deliveries' in written)
    return {
      of: 'deliveries',
      deliverable: linkText(written.deliveries, inside(place, 'deliveries'), linking),
    };
  if ('capacityNotice' in written) {
    const noticeDays = linkDays(written.capacityNotice, inside(place, 'capacityNotice'), linking);
    return noticeDays === undefined ? undefined : { of: 'capacity-notice', noticeDays };
  }
  if ('conversion' in written)
    return linkConversion(written.conversion, inside(place, 'conversion'), linking);
  if ('entries' in written) return linkOfStage('entries', written.entries, place, linking);
  return linkOfStage('completeness', written.completeness, place, linking);
}

function linkOfStage(
  of: 'entries' | 'completeness',
  written: string,
  place: Place,
  linking: Linking,
): Measure | undefined {
  const stage = linkName('stage', written, inside(place, of), linking);
  return stage === undefined ? undefined : { of, stage };
}

type WrittenConversion = Extract<CommitmentMeasureDocument, { conversion: unknown }>['conversion'];

function linkConversion(written: WrittenConversion, place: Place, linking: Linking): Measure | undefined {
  const from = linkName('stage', written.from, inside(place, 'from'), linking);
  const to = linkName('stage', written.to, inside(place, 'to'), linking);
  const withinDays = linkDays(written.within, inside(place, 'within'), linking);
  if (from === undefined || to === undefined || withinDays === undefined) return undefined;
  return { of: 'conversion', from, to, base: written.base, withinDays };
}
