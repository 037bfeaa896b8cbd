import type { Adapters } from '../adapter.ts';
import { alignment } from './alignment.ts';
import { capacity } from './capacity.ts';
import { forecast } from './forecast.ts';
import { gap } from './gap.ts';
import { incentives } from './incentives.ts';
import { plan } from './plan.ts';
import { planLags } from './plan-lags.ts';
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
export const metrics: Adapters = { ...foldedMetrics, forecast };
