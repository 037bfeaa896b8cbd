import { type DecayTable, decayTable } from '../../../evaluate/score/decay-table.ts';
import type { EventRule, Rate } from '../../../model/scoring.ts';
import type { Caveat } from '../../caveat.ts';
import type { Counting, RulePath } from '../../recorded-fact.ts';
import { factField } from '../fact-field.ts';
import { storedFacts } from '../formula/caveat.ts';
import { numberLiteral } from '../formula/literal.ts';
import type { Workbench } from '../workbench.ts';
import { type AgeStep, ageSteps, variationOf } from './age-steps.ts';
import type { RuleTerms } from './rule-terms.ts';
import { stepTerms } from './step-terms.ts';

/** Events of one rule whose instants get a field each. */
export const mostInstants = 6;
/** Steps a decay may have for its instants to be spelled out, and for its events to be counted by age. */
const mostSteps = 12;
const mostCounts = 4;

/**
 * Points of every counted event. Where `max` keeps few enough inside the look-back, the instant of each is stored and
 * the result exact; else numbers by age are stored, or the points themselves, which age between two writings.
 */
export function countedTerms(workbench: Workbench, path: RulePath, rule: EventRule): RuleTerms {
  const table = decayTable(rule.points, rule.decay, rule.lookbackDays);
  const { error, steps } = ageSteps(table, mostSteps);
  const counting = countingOf(path, rule);
  const most = mostKept(table, counting.max);
  if (error === 0 && most !== undefined && most <= mostInstants) {
    const fields = Array.from({ length: most }, (_, index) =>
      factField(workbench, { kind: 'kept', k: index + 1, ...counting }),
    );
    return { terms: fields.flatMap((field) => stepTerms(field, steps)), caveats: [storedFacts], bound: 0 };
  }
  const ageing = ageingBound(table, counting.max);
  const caveats = ageing === 0 ? [storedFacts] : [nightly];
  const worth = steps.filter(({ points }) => points !== 0);
  if (error === 0 && worth.length <= mostCounts) {
    return { terms: worth.map((step) => countTerm(workbench, counting, step)), caveats, bound: ageing };
  }
  const stored = factField(workbench, { kind: 'points', rule: path });
  return { terms: [`BLANKVALUE(${stored}, 0)`], caveats, bound: ageing };
}

function countTerm(workbench: Workbench, counting: Counting, { fromDay, points, toDay }: AgeStep): string {
  const ages = { fromDay, ...(toDay !== undefined && { toDay }) };
  const field = factField(workbench, { kind: 'count', ...ages, ...counting });
  return `${numberLiteral(points)} * BLANKVALUE(${field}, 0)`;
}

function countingOf(rule: RulePath, { count, signals, where }: EventRule): Counting {
  const max = count.mode === 'every' || count.mode === 'distinctBy' ? count.max : undefined;
  return {
    rule,
    signals,
    where,
    ...(count.mode === 'distinctBy' && { distinctBy: count.property }),
    ...(max !== undefined && { max }),
  };
}

/** The most events that can give points at one instant; undefined = any number. */
function mostKept({ points, tail }: DecayTable, max: Rate | undefined): number | undefined {
  return max === undefined || tail !== 0 ? undefined : max.n * Math.ceil(points.length / max.perDays);
}

/** How far the points move within a day by ageing alone: at most `max` events pass each change of the table; null = any. */
function ageingBound(table: DecayTable, max: Rate | undefined): number | null {
  const variation = variationOf(table);
  if (variation === 0) return 0;
  return max === undefined ? null : max.n * Math.ceil(1 / max.perDays) * variation;
}

/** Numbers of events that age until somebody writes them anew. */
export const nightly: Caveat = {
  fidelity: 'approximated',
  words: {
    en: 'numbers of events are written at each event and nightly; in between, events that grow too old still count',
    de: 'Anzahlen werden bei jedem Ereignis und nachts geschrieben; dazwischen zählen zu alt gewordene Ereignisse noch mit',
  },
};
