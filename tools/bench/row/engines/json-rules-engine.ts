import { bounded } from '../../../../src/evaluate/score/bounded.ts';
import type { Agreement } from '../../../../src/model/agreement.ts';
import type { Choice, Dimension, Group, ScoringRule } from '../../../../src/model/scoring.ts';
import { jsonRules, type RuleCondition, textOperators } from '../languages/json-rules.ts';
import type { PeerLead } from '../peer-lead.ts';
import type { BenchRow } from '../row-code.ts';
import type { RowEngine } from '../row-engine.ts';
import type { RuleEngines } from '../rule-engines.ts';
import { criterionTerm } from '../translate/criterion-term.ts';
import { dimensionsOf, entryTerm } from '../translate/translation.ts';

/**
 * Its rules are conditions with an event and compute nothing: points are added up and bounded outside, event rules are
 * counted outside. One run judges all rules of fit and routing, a second one the entry, which needs the total.
 */
export function jsonRulesEngines(
  peers: RuleEngines,
  agreement: Agreement,
  leads: readonly PeerLead[],
): readonly RowEngine[] {
  const { fit, engagement } = dimensionsOf(agreement);
  const routes = agreement.routing.rules.map(({ id, when }, rank) =>
    ruleOf(criterionTerm(jsonRules, when), 'route', { id, rank }),
  );
  const judge = engineOf(peers, [...fit.groups.flatMap(groupRules), ...routes]);
  const entry = engineOf(peers, [ruleOf(entryTerm(agreement, jsonRules), 'enters', {})]);
  const rowOf = async (lead: PeerLead): Promise<BenchRow> => {
    const { events } = await judge.run(lead.values);
    const place = (stage: string) => ({
      stage,
      route: stage === 'mql' || stage === 'sal' ? routeOf(events) : null,
    });
    if (lead.objects) return { fit: null, engagement: null, total: null, ...place(lead.recordedStage) };
    const fitPoints = fitOf(fit, events);
    const points = countedOf(engagement, lead.counted);
    const total = Math.min(fitPoints + points, 100);
    const facts = { ...lead.values, total, engagement: points, isFast: lead.isFast };
    const enters = lead.isBeforeHandoff && (await entry.run(facts)).events.length > 0;
    return { fit: fitPoints, engagement: points, total, ...place(enters ? 'mql' : lead.recordedStage) };
  };
  const rowsOf = (from: number, to: number) => Promise.all(leads.slice(from, to).map(rowOf));
  const note = 'conditions only: points are counted outside of the time, added up and bounded by the caller';
  return [{ name: 'json-rules-engine', note, isSlow: true, inFlight: 1, rowsOf }];
}

type Events = readonly { readonly type: string; readonly params?: unknown }[];

function engineOf({ Engine }: RuleEngines, rules: readonly object[]) {
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  for (const [name, test] of Object.entries(textOperators)) {
    engine.addOperator(name, (fact, value) => typeof fact === 'string' && test(fact, String(value)));
  }
  return engine;
}

/** The engine wants `all` or `any` at the top. */
function ruleOf(condition: RuleCondition, type: string, params: object): object {
  return { conditions: { all: [condition] }, event: { type, params } };
}

function groupRules(group: Group, rank: number): readonly object[] {
  return group.rules.flatMap((rule) =>
    choicesOf(rule).map(({ when, points }, index, choices) => {
      const before = choices
        .slice(0, index)
        .map((choice) => jsonRules.not(criterionTerm(jsonRules, choice.when)));
      return ruleOf({ all: [...before, criterionTerm(jsonRules, when)] }, 'points', { group: rank, points });
    }),
  );
}

function choicesOf(rule: ScoringRule): readonly Pick<Choice, 'when' | 'points'>[] {
  if (rule.kind === 'attribute') return [rule];
  return rule.kind === 'exclusive' ? rule.choices : [];
}

function fitOf(fit: Dimension, events: Events): number {
  const sums = fit.groups.map(() => 0);
  for (const { type, params } of events) {
    if (type !== 'points') continue;
    // A boundary: the parameters are those that `groupRules` gave.
    const { group, points } = params as { readonly group: number; readonly points: number };
    sums[group] = (sums[group] ?? 0) + points;
  }
  return boundedSum(fit, sums);
}

function countedOf(engagement: Dimension, counted: readonly number[]): number {
  let next = 0;
  const sums = engagement.groups.map(({ rules }) => {
    const mine = counted.slice(next, next + rules.length);
    next += rules.length;
    return mine.reduce((sum, points) => sum + points, 0);
  });
  return boundedSum(engagement, sums);
}

function boundedSum(dimension: Dimension, sums: readonly number[]): number {
  const groups = dimension.groups.map((group, index) => bounded(sums[index] ?? 0, group));
  return bounded(
    groups.reduce((sum, points) => sum + points, 0),
    dimension,
  );
}

/** The first in the list of rules, not the first in time. */
function routeOf(events: Events): string | null {
  let first: { readonly id: string; readonly rank: number } | undefined;
  for (const { type, params } of events) {
    if (type !== 'route') continue;
    // A boundary, as above.
    const route = params as { readonly id: string; readonly rank: number };
    if (first === undefined || route.rank < first.rank) first = route;
  }
  return first?.id ?? null;
}
