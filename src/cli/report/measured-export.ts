import type { Measurement } from '../../measure/measurement.ts';
import type { Asking } from '../../measure/metrics/metric-reading.ts';
import type { RecordsReport } from '../../records/load/load-records.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { measured } from '../measure/run-measure.ts';
import type { LoadedExport } from '../records/with-records.ts';
import type { ReportOptions } from './report-options.ts';

/** An export that was measured, while its engine is still open for further readings. */
export interface MeasuredExport {
  readonly asking: Asking;
  readonly measurement: Measurement;
  readonly load: RecordsReport;
}

export async function measuredExport(
  loaded: LoadedExport,
  { asOf, since: sinceOf }: Pick<ReportOptions, 'asOf' | 'since'>,
): Promise<MeasuredExport> {
  const { agreement, versions } = loaded.sound;
  const since = sinceOf(agreement);
  const measurement = await measured(loaded, { asOf, since });
  loaded.say('');
  const asking = {
    engine: loaded.engine,
    agreement,
    versions,
    dialect: duckdb,
    asOf,
    since,
    absent: loaded.report.absent,
  };
  return { asking, measurement, load: loaded.report };
}
