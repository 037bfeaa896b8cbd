import type { ConsentState, Criterion, ScoreTest, SignalTest } from '../../../criteria/criterion.ts';
import { foldCriterion } from '../../../criteria/criterion-fold.ts';
import { defaultScoring } from '../../../evaluate/default-scoring.ts';
import { formatScaledDecimal } from '../../../support/scaled-decimal.ts';
import { noScore, storedByLeadpact } from '../caveat.ts';
import {
  consentProperty,
  enteredProperty,
  eventProperty,
  objectionProperty,
  pointsProperty,
  verdictProperty,
} from '../stored-property.ts';
import type { Workbench } from '../workbench.ts';
import { attributeCondition } from './attribute-condition.ts';
import { all, any, ask, type Condition, not } from './condition.ts';
import { isAnyOf, isKnown, isTrue, numberIs, reversed, timeIs } from './operation.ts';

/** The criterion over properties of the contact; adds the properties it reads. */
export function criterionCondition(workbench: Workbench, criterion: Criterion): Condition {
  return foldCriterion(criterion, {
    all: (parts) => all(...parts),
    any: (parts) => any(...parts),
    not,
    atLeast: (k, of) => ({ kind: 'atLeast', k, of }),
    attribute: (test) => attributeCondition(workbench, test),
    signal: (test) => signalCondition(workbench, test),
    points: (test) => scoreCondition(workbench, test),
    verdict: (test) => scoreCondition(workbench, test),
    reached: (stage) => ask(isKnown(enteredProperty(workbench, stage)), storedByLeadpact),
    objection: () => ask(isTrue(objectionProperty(workbench), true), storedByLeadpact),
    consent: (purpose, state) => consentIs(workbench, purpose, state),
  });
}

/** At least n events with an age below d whole days: the n-th newest is less than d × 24 hours old. */
export function signalCondition(workbench: Workbench, { count, signals, withinDays }: SignalTest): Condition {
  const recent = (of: readonly string[]): Condition =>
    ask(
      timeIs(eventProperty(workbench, of, count), 'after', false, {
        zone: workbench.agreement.zone,
        from: 'NOW',
        offset: { hours: -24 * withinDays },
      }),
      storedByLeadpact,
    );
  const distinct = [...new Set(signals)].toSorted();
  return count === 1 ? any(...distinct.map((signal) => recent([signal]))) : recent(distinct);
}

function scoreCondition(workbench: Workbench, test: ScoreTest): Condition {
  const scoring = defaultScoring(workbench.agreement);
  if (scoring === undefined) return ask(undefined, noScore);
  if ('values' in test) {
    return ask(isAnyOf(verdictProperty(workbench, scoring, test.op), test.values), storedByLeadpact);
  }
  const value = Number(formatScaledDecimal(test.value, scoring.scale));
  return ask(numberIs(pointsProperty(workbench, test.op), test.comparison, value), storedByLeadpact);
}

function consentIs(workbench: Workbench, purpose: string, state: ConsentState): Condition {
  const property = consentProperty(workbench, purpose);
  const question = state === 'none' ? reversed(isKnown(property)) : isAnyOf(property, [state]);
  return ask(question, storedByLeadpact);
}
