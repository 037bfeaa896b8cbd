import type { Measurement } from '../measure/measurement.ts';
import type { Asking } from '../measure/metrics/metric-reading.ts';
import type { RecordsReport } from '../records/load/load-records.ts';
import type { Period } from '../support/period.ts';

/** What a report is made of: what was measured, and an engine for what else it asks. */
export interface ReportMaterial {
  readonly asking: Asking;
  readonly measurement: Measurement;
  readonly load: RecordsReport;
  /** What it tells of. */
  readonly period: Period;
}

/** Cases below which a part has no rate, where no metric says otherwise (semantics §8). */
export const leastCases = 30;
