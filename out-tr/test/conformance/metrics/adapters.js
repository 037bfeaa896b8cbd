import { capacity } from './capacity.js';
import { plan } from './plan.js';
import { planLags } from './plan-lags.js';
/** The topics of `leadpact-metrics-vectors/1`, as its README describes them. */
export const metrics = { capacity, plan, 'plan-lags': planLags };
