import type { OpenDeal, Plan, PlanSegment, PlanStep } from '../../../src/model/plan.ts';
import { planNeed } from '../../../src/plan/plan-need.ts';
import type { StageNeed } from '../../../src/plan/segment-need.ts';
import { ceiling, type Exact, exact, formatExact, over } from '../../../src/support/exact.ts';
import { one } from '../../../src/support/rational.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { rationalOf } from './exact-text.ts';

interface PlanCase {
  readonly definition: { readonly segments: readonly VectorSegment[] };
}

interface VectorSegment {
  readonly id: string;
  readonly target: string;
  readonly share: string;
  readonly dealSize: string;
  readonly rates: readonly { readonly from: string; readonly to: string; readonly rate: string }[];
  readonly pipeline: readonly {
    readonly amount: string;
    readonly probability: string;
    readonly insideShare?: boolean;
  }[];
}

const place = { file: 'vector', document: 0, path: [] };
const title = { en: 'vector' };
const stageOrder = ['mql', 'sal', 'sql', 'opp', 'won'];

/** The plans of the vectors: every segment has a target of its own, so each is a plan, and the totals are their sum. */
export const plan: Adapter = adapter<PlanCase>(({ definition }) => {
  const needs = definition.segments.map((segment) => planNeed(planOf(segment), stageOrder));
  const totals = stageOrder.flatMap((stage) => {
    const same = needs.flatMap(({ stages }) => stages.filter((each) => each.stage === stage));
    return same.length === 0
      ? []
      : [{ stage, total: same.reduce((sum, { total }) => added(sum, total), exact(0)) }];
  });
  return {
    segments: needs.flatMap(({ segments }) =>
      segments.map(({ segment, expected, toWin, stages }) => ({
        id: segment.id,
        expectedPipeline: units(expected),
        toWin: units(toWin),
        need: exactly(stages),
        display: rounded(stages),
      })),
    ),
    total: exactly(totals),
    totalDisplay: rounded(totals),
  };
});

function planOf(vector: VectorSegment): Plan {
  const definition = { id: vector.id, title, owner: 'joint' as const, place };
  const segment: PlanSegment = {
    ...definition,
    share: rationalOf(vector.share),
    sourcedBy: 'marketing',
    dealSize: hundredths(vector.dealSize),
    openPipeline: vector.pipeline.filter(({ insideShare }) => insideShare !== false).map(dealOf),
    steps: vector.rates.map(stepOf),
    territories: {},
  };
  return {
    ...definition,
    months: { from: '2026-06', to: '2026-06' },
    startsIn: '2026-06',
    target: hundredths(vector.target),
    season: { '2026-06': one },
    segments: { [vector.id]: segment },
    signatures: [],
  };
}

function dealOf({ amount, probability }: VectorSegment['pipeline'][number]): OpenDeal {
  const winRate = rationalOf(probability);
  return { title, value: hundredths(amount), winRate, closes: '2026-06', place };
}

function stepOf({ from, to, rate }: VectorSegment['rates'][number]): PlanStep {
  return { from, to, rate: rationalOf(rate), after: [{ months: 0, share: one }], place };
}

function hundredths(amount: string): number {
  return Number(amount) * 100;
}

function units(amount: Exact): string {
  return formatExact(over(amount, exact(100)));
}

function added(left: Exact, right: Exact): Exact {
  return exact(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

type Total = Pick<StageNeed, 'stage' | 'total'>;

function exactly(stages: readonly Total[]): object {
  return Object.fromEntries(stages.map(({ stage, total }) => [stage, formatExact(total)]));
}

function rounded(stages: readonly Total[]): object {
  return Object.fromEntries(stages.map(({ stage, total }) => [stage, Number(ceiling(total))]));
}
