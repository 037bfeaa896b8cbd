import { historyOf } from '../../src/evaluate/history.ts';
import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { Sample } from '../../src/model/sample.ts';

/** The sample's values from the beginning; an export knows no earlier ones. */
export function recordOf({ id, recordedStage, ...sample }: Sample): LeadRecord {
  const history = historyOf({ ...sample, id });
  return { ...history, id, ...(recordedStage !== undefined && { recordedStage }) };
}
