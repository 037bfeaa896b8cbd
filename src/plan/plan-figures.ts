import type { Agreement } from '../model/agreement.ts';
import type { Plan } from '../model/plan.ts';
import { type Exact, exact, exactOf } from '../support/exact.ts';
import type { Month } from '../support/month.ts';
import { type TerritoryCapacity, territoryCapacity } from './capacity/territory-capacity.ts';
import { workingCalendars } from './capacity/working-calendar.ts';
import { deliveredBy, neededCoverage, valueWinRate } from './coverage.ts';
import { type Deadline, deadlinesOf } from './deadline.ts';
import { type MonthlyNeed, partOfNeed, togetherNeed } from './monthly-need.ts';
import { type PlanNeed, planNeed } from './plan-need.ts';
import type { SegmentNeed } from './segment-need.ts';

/** Everything that a plan comes to, before it is judged. */
export interface PlanFigures {
  readonly agreement: Agreement;
  readonly plan: Plan;
  readonly need: PlanNeed;
  readonly deadlines: readonly Deadline[];
  readonly coverage: CoverageFigures | undefined;
  /** Empty where the plan names no capacity or no territory. */
  readonly territories: readonly TerritoryCapacity[];
  /** Touches times minutes, where both are known. */
  readonly minutesPerLead: Exact | undefined;
}

interface CoverageFigures {
  readonly target: Exact;
  readonly slip: Exact;
  readonly winRate: Exact;
  /** Undefined when no pipeline would be enough. */
  readonly needed: Exact | undefined;
  readonly delivers: Exact;
}

export function planFigures(agreement: Agreement, plan: Plan): PlanFigures {
  const need = planNeed(
    plan,
    agreement.lifecycle.stages.map(({ id }) => id),
  );
  return {
    agreement,
    plan,
    need,
    deadlines: deadlinesOf(plan, need.segments, agreement.fiscalYearStart),
    coverage: coverageFigures(plan, need.segments),
    territories: territoriesOf(agreement, plan, need.segments),
    minutesPerLead: minutesPerLead(agreement, plan),
  };
}

function coverageFigures({ coverage }: Plan, segments: readonly SegmentNeed[]): CoverageFigures | undefined {
  const winRate = valueWinRate(segments);
  if (coverage === undefined || winRate === undefined) return undefined;
  const [target, slip] = [exactOf(coverage.target), exactOf(coverage.slip)];
  return {
    target,
    slip,
    winRate,
    needed: neededCoverage(slip, winRate),
    delivers: deliveredBy(target, slip, winRate),
  };
}

function minutesPerLead({ touchPolicies }: Agreement, { capacity }: Plan): Exact | undefined {
  const touches = capacity?.touches === undefined ? undefined : touchPolicies[capacity.touches]?.touches;
  return touches === undefined || capacity === undefined
    ? undefined
    : exact(touches * capacity.minutesPerTouch);
}

/** Every territory that some segment names, from the month in which the plan starts to the last in which leads come. */
function territoriesOf(
  agreement: Agreement,
  plan: Plan,
  segments: readonly SegmentNeed[],
): readonly TerritoryCapacity[] {
  const { capacity } = plan;
  if (capacity === undefined) return [];
  const calendars = workingCalendars(agreement.calendars);
  return Object.values(agreement.territories).flatMap((territory) => {
    const need = needOfTerritory(territory.id, segments, agreement.lifecycle.handoff.stage);
    const last = [...need.keys()].at(-1);
    if (last === undefined || last < plan.startsIn) return [];
    const span: { readonly from: Month; readonly to: Month } = { from: plan.startsIn, to: last };
    const question = {
      agreement,
      capacity,
      calendars,
      minutesPerLead: minutesPerLead(agreement, plan),
      span,
    };
    return [territoryCapacity(territory, need, question)];
  });
}

/** Its part of the leads of every segment that hands leads over. */
function needOfTerritory(id: string, segments: readonly SegmentNeed[], handoff: string): MonthlyNeed {
  const parts = segments.flatMap(({ segment, stages }) => {
    const share = segment.territories[id];
    const leads = stages.find(({ stage }) => stage === handoff);
    return share === undefined || leads === undefined ? [] : [partOfNeed(leads.months, exactOf(share))];
  });
  return togetherNeed(parts);
}
