import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { Sample } from '../../src/model/sample.ts';
/** The sample's values from the beginning; an export knows no earlier ones. */
export declare function recordOf({ id, recordedStage, ...sample }: Sample): LeadRecord;
