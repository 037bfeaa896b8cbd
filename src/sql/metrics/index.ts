import type { Agreement } from '../../model/agreement.ts';
import type { JudgedClocks, Measure } from '../../model/measure.ts';
import { acceptance } from './acceptance.ts';
import { ageing } from './ageing.ts';
import type { Asked } from './asked.ts';
import { cohortConversion } from './cohort-conversion.ts';
import { completeness } from './completeness.ts';
import { compliance } from './compliance.ts';
import { connection } from './connection.ts';
import { costPer } from './cost-per.ts';
import { coverage } from './coverage.ts';
import { coverageWeeks } from './coverage-weeks.ts';
import { dealSize } from './deal-size.ts';
import { entries } from './entries.ts';
import { firstContact } from './first-contact.ts';
import { forecast } from './forecast.ts';
import { periodConversion } from './period-conversion.ts';
import type { PipelineTerms } from './placed-opportunities.ts';
import { routedByHand } from './routed-by-hand.ts';
import { salesCycle } from './sales-cycle.ts';
import { stageDifferences } from './stage-differences.ts';
import { untouched } from './untouched.ts';
import { winRate } from './win-rate.ts';
import { wonRevenue } from './won-revenue.ts';

/** How a figure is asked for, and what of the agreement it needs. */
export interface FigureAsked extends Asked {
  readonly agreement: Pick<Agreement, 'currency' | 'lifecycle' | 'slas' | 'touchPolicies'>;
  /** Local date of asOf, in days. */
  readonly today: number;
  readonly settleMs: number;
  /** What the periods are. */
  readonly per: 'week' | 'month' | 'quarter';
}

/**
 * Measures that no relation of leads tells: attribution has queries of its own, and what was delivered, announced or
 * answered is no record of a CRM. Steadiness is asked of `coverageWeeksOf`, which has weeks instead of periods.
 */
type ToldElsewhere = 'attributed' | 'capacity-notice' | 'deliveries' | 'nps' | 'stability';

type ToldHere = Exclude<Measure['of'], ToldElsewhere>;

type Figures = {
  readonly [Of in ToldHere]: (measure: Extract<Measure, { readonly of: Of }>, asked: FigureAsked) => string;
};

/** The family of every measure, alphabetical: one SELECT with one row per period, or per period and part. */
const figures: Figures = {
  acceptance: (_, asked) => acceptance(asked),
  ageing,
  completeness: ({ stage }, asked) => completeness({ stage, fields: fieldsOf(stage, asked) }, asked),
  compliance: ({ clocks }, asked) => compliance({ slas: slasOf(clocks, asked) }, asked),
  connection,
  conversion: (measure, asked) => cohortConversion({ ...measure, settleMs: asked.settleMs }, asked),
  'cost-per': ({ stage }, asked) => costPer({ stage, currency: asked.agreement.currency }, asked),
  coverage: ({ from }, asked) => coverage({ ...pipelineFrom(from, asked), today: asked.today }, asked),
  'deal-size': (_, asked) => dealSize(asked.agreement, asked),
  entries,
  'first-contact': firstContact,
  'forecast-accuracy': ({ category }, asked) =>
    forecast({ category, currency: asked.agreement.currency, periodKind: asked.per }, asked),
  'routed-by-hand': (_, asked) => routedByHand(asked),
  'sales-cycle': salesCycle,
  'stage-differences': stageDifferences,
  throughput: periodConversion,
  untouched,
  'win-rate': ({ by }, asked) => winRate({ currency: asked.agreement.currency, by }, asked),
  'won-revenue': (_, asked) => wonRevenue(asked.agreement, asked),
};

/** The SELECT that answers a measure; undefined where it is told elsewhere. */
export function figureOf(measure: Measure, asked: FigureAsked): string | undefined {
  if (!isToldHere(measure.of)) return undefined;
  // The boundary of the registry: each family stands under the name of the measure it takes.
  const family = figures[measure.of] as (measure: Measure, asked: FigureAsked) => string;
  return family(measure, asked);
}

/** The weekly coverages of which a steadiness is computed; the relation of its weeks is `coverage_week`. */
export function coverageWeeksOf(
  { from }: Extract<Measure, { readonly of: 'coverage' }>,
  asked: FigureAsked,
): string {
  return coverageWeeks(pipelineFrom(from, asked), asked.dialect);
}

function isToldHere(of: Measure['of']): of is ToldHere {
  return Object.hasOwn(figures, of);
}

/** What entry of the stage asks for and what it expects. */
function fieldsOf(id: string, { agreement }: FigureAsked): readonly string[] {
  const entry = agreement.lifecycle.stages.find((stage) => stage.id === id)?.entry;
  return [...new Set([...(entry?.fields ?? []), ...(entry?.expected ?? [])])];
}

/** Policies of touches are judged like SLAs; they may share an id with one, so theirs has their kind before it. */
function slasOf(
  clocks: JudgedClocks,
  { agreement: { slas, touchPolicies } }: FigureAsked,
): readonly string[] {
  if (clocks.by !== 'side') return [clocks.by === 'sla' ? clocks.id : `touches/${clocks.id}`];
  const { side } = clocks;
  const policies = Object.values(touchPolicies).filter((policy) => policy.side === side);
  return [
    ...Object.values(slas).flatMap((sla) => (sla.side === side ? [sla.id] : [])),
    ...policies.map(({ id }) => `touches/${id}`),
  ];
}

/** Opportunities are qualified from a stage on. */
function pipelineFrom(from: string, { agreement: { currency, lifecycle } }: FigureAsked): PipelineTerms {
  const rank = lifecycle.stages.find(({ id }) => id === from)?.rank ?? Number.POSITIVE_INFINITY;
  const open = lifecycle.stages.filter(({ category }) => category === 'open');
  return {
    qualified: open.filter((stage) => stage.rank >= rank).map(({ id }) => id),
    early: open.filter((stage) => stage.rank < rank).map(({ id }) => id),
    currency,
  };
}
