import type { LeadField } from '../../../src/compile/salesforce/lead-field.ts';
import type { Agreement } from '../../../src/model/agreement.ts';

/** Digits after the point in which a field shows points: dimensions and totals do, everything below is scaled. */
export function shownScale({ scorings }: Agreement, { says }: Pick<LeadField, 'says'>): number {
  if (says?.of !== 'dimension' && says?.of !== 'total') return 0;
  return scorings[says.scoring]?.scale ?? 0;
}
