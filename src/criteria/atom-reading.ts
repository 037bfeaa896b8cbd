import { eventsWithin } from './atom-holds.ts';
import type { Atom } from './atoms.ts';
import type { Value } from './attribute.ts';
import type { AttributeTest } from './criterion.ts';
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
  switch (atom.op) {
    case 'signal':
      return { value: eventsWithin(atom, facts) };
    case 'total':
    case 'fit':
    case 'engagement':
    case 'grade':
    case 'band':
    case 'cell':
    case 'outcome':
      return { value: facts.score?.[atom.op] ?? null };
    case 'reached':
      return { value: facts.reached.has(atom.stage) };
    case 'objection':
      return { value: facts.objection };
    case 'consent':
      return { value: facts.consents.get(atom.purpose) ?? 'none' };
    default:
      return attributeReading(atom, facts);
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
