import type { Adapters } from '../adapter.ts';
import { acceptance } from './acceptance.ts';
import { alignment } from './alignment.ts';
import { capacity } from './capacity.ts';
import { cherryPicking } from './cherry-picking.ts';
import { cohortConversion } from './cohort-conversion.ts';
import { coverage } from './coverage.ts';
import { firstContact } from './first-contact.ts';
import { forecast } from './forecast.ts';
import { gap } from './gap.ts';
import { incentives } from './incentives.ts';
import { periodConversion } from './period-conversion.ts';
import { plan } from './plan.ts';
import { planLags } from './plan-lags.ts';
import { reportCounts } from './report-counts.ts';
import { responseTime } from './response-time.ts';
import { trend } from './trend.ts';

/** Topics that are folded from figures, whichever engine has made those. */
export const foldedMetrics: Adapters = {
  alignment,
  capacity,
  gap,
  incentives,
  plan,
  'plan-lags': planLags,
  trend,
};

/** The topics of `leadpact-metrics-vectors/1`, as its README describes them. */
export const metrics: Adapters = {
  ...foldedMetrics,
  acceptance,
  'cherry-picking': cherryPicking,
  'cohort-conversion': cohortConversion,
  coverage,
  'first-contact': firstContact,
  forecast,
  'period-conversion': periodConversion,
  'report-counts': reportCounts,
  'response-time': responseTime,
};
