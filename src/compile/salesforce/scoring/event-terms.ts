import { decayTable } from '../../../evaluate/score/decay-table.ts';
import type { EventRule, Tier } from '../../../model/scoring.ts';
import type { Caveat } from '../../caveat.ts';
import type { RulePath } from '../../recorded-fact.ts';
import { factField } from '../fact-field.ts';
import { storedFacts } from '../formula/caveat.ts';
import { argumentLiteral, numberLiteral } from '../formula/literal.ts';
import type { Workbench } from '../workbench.ts';
import { type AgeSteps, ageSteps } from './age-steps.ts';
import { countedTerms } from './counted-terms.ts';
import type { RuleTerms } from './rule-terms.ts';
import { stepChanges, stepTerms } from './step-terms.ts';

/** Steps of one decay that a formula spells out; more are drawn together. */
const mostSteps = 40;

/** The points of an event rule from stored facts about its events (semantics §3, Count and Decay). */
export function eventTerms(workbench: Workbench, path: RulePath, rule: EventRule): RuleTerms {
  const { count, signals, where } = rule;
  const asked = { signals, where };
  const newest = (k: number): string => factField(workbench, { kind: 'newest', k, ...asked });
  const steps = (): AgeSteps => ageSteps(decayTable(rule.points, rule.decay, rule.lookbackDays), mostSteps);
  switch (count.mode) {
    case 'latest':
      return ofOneEvent(newest(1), steps());
    case 'firstEver':
      return ofOneEvent(factField(workbench, { kind: 'first', ...asked }), steps());
    case 'atLeast': {
      const within = Math.min(count.withinDays, rule.lookbackDays ?? count.withinDays);
      return ofSeveral(newest(count.n), newest(1), within, steps());
    }
    case 'tiers':
      return exactly(tierTerms(count.tiers, rule.lookbackDays, newest));
    case 'every':
    case 'distinctBy':
      return countedTerms(workbench, path, rule);
    default:
      return count satisfies never;
  }
}

function ofOneEvent(field: string, { error, steps }: AgeSteps): RuleTerms {
  return { terms: stepTerms(field, steps), caveats: [storedFacts, ...drawnTogether(error)], bound: error };
}

/** Points by the age of the newest event, while the n-th newest is inside the window. */
function ofSeveral(nth: string, newest: string, within: number, { error, steps }: AgeSteps): RuleTerms {
  const enough = `${nth} > NOW() - ${within}`;
  let constant = 0;
  const terms: string[] = [];
  for (const { change, untilDay } of stepChanges(steps)) {
    // The newest event is no older than the n-th newest.
    if (untilDay === undefined || untilDay >= within) constant += change;
    else terms.push(`IF(AND(${enough}, ${newest} > NOW() - ${untilDay}), ${argumentLiteral(change)}, 0)`);
  }
  if (constant !== 0) terms.unshift(`IF(${enough}, ${argumentLiteral(constant)}, 0)`);
  return { terms, caveats: [storedFacts, ...drawnTogether(error)], bound: error };
}

/** A count reaches c when the c-th newest event is inside the look-back; each bound of a range adds what changes there. */
function tierTerms(
  tiers: readonly Tier[],
  lookbackDays: number | undefined,
  newest: (k: number) => string,
): readonly string[] {
  const changes = new Map<number, number>();
  const change = (count: number, points: number): void => {
    changes.set(count, (changes.get(count) ?? 0) + points);
  };
  for (const { from, points, to } of tiers) {
    change(from, points);
    if (to !== undefined) change(to + 1, -points);
  }
  return [...changes]
    .filter(([, points]) => points !== 0)
    .toSorted(([left], [right]) => left - right)
    .map(([count, points]) => {
      if (count <= 0) return numberLiteral(points);
      const field = newest(count);
      return lookbackDays === undefined
        ? `IF(ISBLANK(${field}), 0, ${argumentLiteral(points)})`
        : `IF(${field} > NOW() - ${lookbackDays}, ${argumentLiteral(points)}, 0)`;
    });
}

function exactly(terms: readonly string[]): RuleTerms {
  return { terms, caveats: [storedFacts], bound: 0 };
}

/** Said where neighbouring steps of a decay were taken as one. */
function drawnTogether(error: number): readonly Caveat[] {
  if (error === 0) return [];
  return [
    {
      fidelity: 'approximated',
      words: {
        en: `the decay falls in at most ${mostSteps} steps`,
        de: `die Punkte fallen in höchstens ${mostSteps} Stufen`,
      },
    },
  ];
}
