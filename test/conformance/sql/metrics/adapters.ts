import type { AskedEngine } from '../../../sql/asked-engine.ts';
import type { Adapters } from '../../adapter.ts';
import { sqlAcceptance } from './acceptance.ts';
import { sqlCherryPicking } from './cherry-picking.ts';
import { sqlCohortConversion } from './cohort-conversion.ts';
import { sqlCoverage } from './coverage.ts';
import { sqlFirstContact } from './first-contact.ts';
import { sqlForecast } from './forecast.ts';
import { sqlPeriodConversion } from './period-conversion.ts';
import { sqlReportCounts } from './report-counts.ts';
import { sqlResponseTime } from './response-time.ts';

/** The topics of `leadpact-metrics-vectors/1` that the families of `src/sql/metrics/` answer. */
export function sqlMetrics(engine: AskedEngine): Adapters {
  return {
    acceptance: sqlAcceptance(engine),
    'cherry-picking': sqlCherryPicking(engine),
    'cohort-conversion': sqlCohortConversion(engine),
    coverage: sqlCoverage(engine),
    'first-contact': sqlFirstContact(engine),
    forecast: sqlForecast(engine),
    'period-conversion': sqlPeriodConversion(engine),
    'report-counts': sqlReportCounts(engine),
    'response-time': sqlResponseTime(engine),
  };
}
