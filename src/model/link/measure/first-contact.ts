import { inside, type Place } from '../../../diagnostics/place.ts';
import type { MeasureDocument } from '../../../generated/documents.ts';
import type { DurationUnit } from '../../../support/duration.ts';
import type { Linking } from '../../linking/linking.ts';
import { linkName } from '../../linking/references.ts';
import type { Measure } from '../../measure.ts';

type Written = Extract<MeasureDocument, { firstContact: unknown }>['firstContact'];

const openTime: ReadonlySet<DurationUnit> = new Set(['businessMinutes', 'businessHours', 'businessDays']);

/** The time to first contact, counted as its SLA counts. */
export function linkFirstContact(written: Written, place: Place, linking: Linking): Measure | undefined {
  const id = linkName('sla', written.sla, inside(place, 'sla'), linking);
  const sla = id === undefined ? undefined : linking.part('sla')[id];
  if (sla === undefined) return undefined;
  return {
    of: 'first-contact',
    sla: sla.id,
    quantile: written.quantile ?? 'median',
    time: openTime.has(sla.within.unit) ? 'open' : 'elapsed',
  };
}
