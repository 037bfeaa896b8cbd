import { eventsWithin } from './atom-holds.ts';
import { type Atom, isScoreTest, isStateTest } from './atoms.ts';
import type { Value } from './attribute.ts';
import type { AttributeTest, StateTest } from './criterion.ts';
import { dateAge } from './date-age.ts';
import type { Facts } from './facts.ts';
import { knownValue } from './known-value.ts';

/** What a question read of the lead. */
export interface Reading {
  /**
   * The attribute's value, the number of events inside a window, the points or label of the score, the state of a
   * consent, or whether a stage was reached; null when it is missing or there is no score.
   */
  readonly value: Value | null;
  /** Age in dates, where a date was compared. */
  readonly ageDays?: number;
}

/** What the question reads, whether or not it holds. */
export function readingOf(atom: Atom, facts: Facts): Reading {
  if (atom.op === 'signal') return { value: eventsWithin(atom, facts) };
  if (isScoreTest(atom)) return { value: facts.score?.[atom.op] ?? null };
  if (isStateTest(atom)) return { value: stateRead(atom, facts) };
  return attributeReading(atom, facts);
}

function stateRead(test: StateTest, facts: Facts): Value {
  switch (test.op) {
    case 'reached':
      return facts.reached.has(test.stage);
    case 'objection':
      return facts.objection;
    case 'consent':
      return facts.consents.get(test.purpose) ?? 'none';
  }
}

function attributeReading(test: AttributeTest, facts: Facts): Reading {
  const value = knownValue(facts, test.attribute) ?? null;
  if (typeof value !== 'string' || !comparesDates(test)) return { value };
  return { value, ageDays: dateAge(facts, value) };
}

function comparesDates({ op }: AttributeTest): boolean {
  return op === 'gte' || op === 'gt' || op === 'lte' || op === 'lt' || op === 'between';
}
