import type { Place } from '../../../diagnostics/place.ts';
import type { MeasureDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Measure } from '../../measure.ts';

type Written = Extract<MeasureDocument, { compliance: unknown }>['compliance'];

/** The clocks of one SLA or touch policy, or those of a department. */
export function linkCompliance(written: Written, place: Place, linking: Linking): Measure | undefined {
  if (typeof written !== 'string') return { of: 'compliance', clocks: { by: 'side', side: written.side } };
  const by = linking.names.either('touches', 'sla', written, place);
  return by && { of: 'compliance', clocks: { by, id: written } };
}
