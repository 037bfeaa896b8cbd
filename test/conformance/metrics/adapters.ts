import type { Adapters } from '../adapter.ts';
import { acceptance } from './acceptance.ts';
import { capacity } from './capacity.ts';
import { cherryPicking } from './cherry-picking.ts';
import { cohortConversion } from './cohort-conversion.ts';
import { coverage } from './coverage.ts';
import { firstContact } from './first-contact.ts';
import { forecast } from './forecast.ts';
import { periodConversion } from './period-conversion.ts';
import { plan } from './plan.ts';
import { planLags } from './plan-lags.ts';
import { reportCounts } from './report-counts.ts';
import { responseTime } from './response-time.ts';

/** The topics of `leadpact-metrics-vectors/1`, as its README describes them. */
export const metrics: Adapters = {
  acceptance,
  capacity,
  'cherry-picking': cherryPicking,
  'cohort-conversion': cohortConversion,
  coverage,
  'first-contact': firstContact,
  forecast,
  'period-conversion': periodConversion,
  plan,
  'plan-lags': planLags,
  'report-counts': reportCounts,
  'response-time': responseTime,
};
