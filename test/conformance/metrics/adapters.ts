import type { Adapters } from '../adapter.ts';
import { capacity } from './capacity.ts';
import { plan } from './plan.ts';
import { planLags } from './plan-lags.ts';

/** The topics of `leadpact-metrics-vectors/1`, as its README describes them. */
export const metrics: Adapters = { capacity, plan, 'plan-lags': planLags };
