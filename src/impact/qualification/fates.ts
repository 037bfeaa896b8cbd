import type { Instant } from '../../support/instant.ts';
import type { Fate } from '../impact.ts';
import type { FirstQualifications } from './first-qualifications.ts';

/** What the two agreements say of a lead that at least one of them hands over in the time that is looked at. */
export interface TouchedLead {
  /** Its place in the columns. */
  readonly lead: number;
  readonly fate: Fate;
  /** NaN = never. */
  readonly before: Instant;
  readonly after: Instant;
}

/** Leads whose first qualification under one of the agreements lies between `since` and asOf. */
export function touchedLeads(
  before: FirstQualifications,
  after: FirstQualifications,
  since: Instant,
): readonly TouchedLead[] {
  const touched: TouchedLead[] = [];
  for (let lead = 0; lead < before.at.length; lead++) {
    const [was, is] = [before.at[lead] ?? Number.NaN, after.at[lead] ?? Number.NaN];
    if (!(was >= since || is >= since)) continue;
    touched.push({ lead, fate: fateOf(was, is), before: was, after: is });
  }
  return touched;
}

function fateOf(was: Instant, is: Instant): Fate {
  if (Number.isNaN(was)) return 'appears';
  return Number.isNaN(is) ? 'disappears' : 'stays';
}
