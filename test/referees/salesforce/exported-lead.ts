import { historyOf } from '../../../src/evaluate/history.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import type { RandomLead } from './random-lead.ts';

/** A random lead as it would stand in an export; what a reset hides is hidden by the day on which the lead came back. */
export function exported({ lead, resetAt }: RandomLead, number: number): LeadRecord {
  const { consents, events, objectionFrom, values } = historyOf(lead);
  return {
    id: `L${number}`,
    values,
    events,
    consents,
    ...(objectionFrom !== undefined && { objectionFrom }),
    ...(resetAt !== undefined && { recycledAt: resetAt }),
  };
}
