import type { PlanStep } from '../../../src/model/plan.ts';
import { type MonthlyNeed, needBefore, sumOfNeed } from '../../../src/plan/monthly-need.ts';
import { type StageNeed, stagesBack } from '../../../src/plan/segment-need.ts';
import { exactOf, formatExact, times } from '../../../src/support/exact.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { rationalOf } from './exact-text.ts';

interface LagCase {
  readonly definition: {
    readonly wins: string;
    readonly season: Readonly<Record<string, string>>;
    readonly firstMonth: string;
    readonly steps: readonly {
      readonly from: string;
      readonly to: string;
      readonly rate: string;
      readonly lagMonths: Readonly<Record<string, string>>;
    }[];
  };
}

export const planLags: Adapter = adapter<LagCase>(({ definition: { wins, season, firstMonth, steps } }) => {
  const won: MonthlyNeed = new Map(
    Object.entries(season).map(([month, share]) => [
      month,
      times(exactOf(rationalOf(wins)), exactOf(rationalOf(share))),
    ]),
  );
  const stages = stagesBack(steps.map(stepOf), won);
  const of = (told: (stage: StageNeed) => unknown): object =>
    Object.fromEntries(stages.map((stage) => [stage.stage, told(stage)]));
  return {
    need: of(({ months }) => Object.fromEntries(Array.from(months, ([month, n]) => [month, formatExact(n)]))),
    sum: of(({ total }) => formatExact(total)),
    beforePlan: of(({ months }) => formatExact(sumOfNeed(needBefore(months, firstMonth)))),
  };
});

function stepOf({ from, to, rate, lagMonths }: LagCase['definition']['steps'][number]): PlanStep {
  const after = Object.entries(lagMonths).map(([months, share]) => ({
    months: Number(months),
    share: rationalOf(share),
  }));
  return { from, to, rate: rationalOf(rate), after, place: { file: 'vector', document: 0, path: [] } };
}
