import type { Period } from '../../../src/support/period.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf, instantText } from '../neutral-values.ts';
import {
  byCycle,
  cycleKey,
  finalOutcome,
  firstDecision,
  isKnown,
  type NeutralDecision,
  type NeutralFact,
  type NeutralRuling,
} from './neutral-facts.ts';
import { isIn, type PeriodDefinition, periodOf } from './neutral-period.ts';
import { printedRate } from './printed-rate.ts';

export interface AcceptanceCase {
  readonly asOf: string;
  readonly definition: PeriodDefinition & { readonly minGroup?: number };
  readonly facts: {
    readonly handoffs: readonly (NeutralFact & { readonly source?: string | null })[];
    readonly decisions: readonly NeutralDecision[];
    readonly rulings?: readonly NeutralRuling[];
  };
}

export const decided = ['accepted', 'autoAccepted', 'rejected', 'expired'] as const;

/** `restated`: of those decided in the period; `laterDecisions`: after the first one, wherever they lie. */
export interface AcceptanceCounts extends Record<(typeof decided)[number], number> {
  restated: number;
  laterDecisions: number;
}

export interface AcceptanceFigures {
  readonly whole: AcceptanceCounts;
  readonly groups: ReadonlyMap<string, AcceptanceCounts>;
  readonly pending: number;
}

export const acceptance: Adapter = adapter<AcceptanceCase>((testCase) => {
  const period = periodOf(testCase.definition);
  return acceptancePrinted(testCase, period, acceptanceOf(testCase, period));
});

export function acceptanceOf(
  { asOf: asOfText, facts }: Pick<AcceptanceCase, 'asOf' | 'facts'>,
  period: Pick<Period, 'start' | 'end'>,
): AcceptanceFigures {
  const asOf = instantOf(asOfText);
  const decisions = byCycle(facts.decisions.filter((fact) => isKnown(fact, asOf)));
  const rulings = byCycle((facts.rulings ?? []).filter((fact) => isKnown(fact, asOf)));
  const whole = noDecisions();
  const groups = new Map<string, AcceptanceCounts>();
  let pending = 0;
  for (const handoff of facts.handoffs.filter((fact) => isKnown(fact, asOf))) {
    const own = decisions.get(cycleKey(handoff)) ?? [];
    const first = firstDecision(own);
    if (first === undefined) pending++;
    if (first === undefined || !isIn(period, instantOf(first.at))) continue;
    const outcome = finalOutcome(own, rulings.get(cycleKey(handoff)) ?? []);
    const source = handoff.source ?? 'unknown';
    const group = groups.get(source) ?? noDecisions();
    groups.set(source, group);
    for (const counts of [whole, group]) {
      const name = decided.find((each) => each === outcome);
      if (name !== undefined) counts[name]++;
      if (outcome !== first.outcome) counts.restated++;
      counts.laterDecisions += own.length - 1;
    }
  }
  return { whole, groups, pending };
}

export function noDecisions(): AcceptanceCounts {
  return { accepted: 0, autoAccepted: 0, rejected: 0, expired: 0, restated: 0, laterDecisions: 0 };
}

/** The expectation of the counts, whoever counted. */
export function acceptancePrinted(
  { definition }: AcceptanceCase,
  period: Period,
  { whole, groups, pending }: AcceptanceFigures,
): object {
  const minGroup = definition.minGroup ?? 30;
  return {
    periodStart: instantText(period.start),
    periodEnd: instantText(period.end),
    ...figuresOf(whole, 0),
    pending,
    restated: whole.restated,
    laterDecisionsIgnored: whole.laterDecisions,
    groups: Object.fromEntries([...groups].map(([id, counts]) => [id, figuresOf(counts, minGroup)])),
  };
}

function figuresOf(counts: AcceptanceCounts, minGroup: number): object {
  const { accepted, autoAccepted, rejected, expired } = counts;
  const n = accepted + autoAccepted + rejected + expired;
  const rate = printedRate(n, accepted + autoAccepted, { minGroup });
  const autoShare = rate.status === 'rate' ? `${autoAccepted}/${n}` : null;
  return { accepted, autoAccepted, rejected, expired, ...rate, autoShare };
}
