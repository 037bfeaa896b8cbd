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
import { dealSize } from './deal-size.ts';
import { entries } from './entries.ts';
import { firstContact } from './first-contact.ts';
import { forecast } from './forecast.ts';
import { periodConversion } from './period-conversion.ts';
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
 * answered is no record of a CRM. Steadiness is asked of `coverageWeeks`, which has no periods but weeks.
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
  'win-rate': (_, asked) => winRate(asked.agreement, asked),
  'won-revenue': (_, asked) => wonRevenue(asked.agreement, asked),
};

/** The SELECT that answers a measure; undefined where it is told elsewhere. */
export function figureOf(measure: Measure, asked: FigureAsked): string | undefined {
  if (!isToldHere(measure.of)) return undefined;
  // The boundary of the registry: each family stands under the name of the measure it takes.
  const family = figures[measure.of] as (measure: Measure, asked: FigureAsked) => string;
  return family(measure, asked);
}

function isToldHere(of: Measure['of']): of is ToldHere {
  return Object.hasOwn(figures, of);
}

/** What entry of the stage asks for and what it expects. */
function fieldsOf(id: string, { agreement }: FigureAsked): readonly string[] {
  const entry = agreement.lifecycle.stages.find((stage) => stage.id === id)?.entry;
  return [...new Set([...(entry?.fields ?? []), ...(entry?.expected ?? [])])];
}

/** A touch policy has clocks under its own id. */
function slasOf(
  clocks: JudgedClocks,
  { agreement: { slas, touchPolicies } }: FigureAsked,
): readonly string[] {
  if (clocks.by !== 'side') return [clocks.id];
  return [...Object.values(slas), ...Object.values(touchPolicies)]
    .filter(({ side }) => side === clocks.side)
    .map(({ id }) => id);
}

/** Opportunities count as qualified from a stage on while the stage they stand in is open. */
export function pipelineFrom(
  from: string,
  { agreement: { currency, lifecycle } }: Pick<FigureAsked, 'agreement'>,
): { readonly qualified: readonly string[]; readonly currency: string } {
  const rank = lifecycle.stages.find(({ id }) => id === from)?.rank ?? Number.POSITIVE_INFINITY;
  const qualified = lifecycle.stages.filter((stage) => stage.category === 'open' && stage.rank >= rank);
  return { qualified: qualified.map(({ id }) => id), currency };
}
