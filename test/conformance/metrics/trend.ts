import { rateOf } from '../../../src/measure/figures/rate.ts';
import { trendOf } from '../../../src/measure/figures/trend.ts';
import { formatRational } from '../../../src/support/rational.ts';
import { type Adapter, adapter } from '../adapter.ts';

interface TrendCase {
  readonly definition: { readonly minGroup?: number; readonly better?: 'higher' | 'lower' };
  readonly facts: {
    readonly periods: readonly {
      readonly id: string;
      readonly n: number;
      readonly k: number;
      readonly mature: boolean;
    }[];
  };
}

/** The mature periods as they are printed, and what the last three of them say. */
export const trend: Adapter = adapter<TrendCase>(({ definition, facts }) => {
  const { minGroup: minSample = 30, better = 'higher' } = definition;
  const periods = facts.periods.map(({ mature, ...period }) => ({ ...period, isMature: mature }));
  const found = trendOf(periods, { minSample, better });
  const judged = 'worsens' in found ? found : undefined;
  return {
    periods: periods
      .filter(({ isMature }) => isMature)
      .map(({ id, ...counts }) => {
        const { rate, ...printed } = rateOf(counts, { minSample });
        return { id, ...printed, rate: rate && formatRational(rate) };
      }),
    worsens: judged?.worsens,
    outside: judged?.isOutside,
    verdict: found.verdict,
  };
});
