import type { AskedEngine } from '../../../sql/asked-engine.ts';
import type { Adapters } from '../../adapter.ts';
import { sqlAcceptance } from './acceptance.ts';
import { sqlCohortConversion } from './cohort-conversion.ts';
import { sqlCoverage } from './coverage.ts';
import { sqlForecast } from './forecast.ts';
import { sqlPeriodConversion } from './period-conversion.ts';

/** The topics of `leadpact-metrics-vectors/1` that the families of `src/sql/metrics/` answer. */
export function sqlMetrics(engine: AskedEngine): Adapters {
  return {
    acceptance: sqlAcceptance(engine),
    'cohort-conversion': sqlCohortConversion(engine),
    coverage: sqlCoverage(engine),
    forecast: sqlForecast(engine),
    'period-conversion': sqlPeriodConversion(engine),
  };
}
