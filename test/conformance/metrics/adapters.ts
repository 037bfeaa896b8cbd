import type { Adapters } from '../adapter.ts';
import { acceptance } from './acceptance.ts';
import { capacity } from './capacity.ts';
import { cohortConversion } from './cohort-conversion.ts';
import { periodConversion } from './period-conversion.ts';
import { plan } from './plan.ts';
import { planLags } from './plan-lags.ts';

/** The topics of `leadpact-metrics-vectors/1`, as its README describes them. */
export const metrics: Adapters = {
  acceptance,
  capacity,
  'cohort-conversion': cohortConversion,
  'period-conversion': periodConversion,
  plan,
  'plan-lags': planLags,
};
