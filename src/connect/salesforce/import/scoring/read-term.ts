import { ForeignText } from '../../../../analyze/told/foreign-text.ts';
import type { Told } from '../../../../analyze/told/told.ts';
import type { Expression } from '../../../../compile/salesforce/read/expression.ts';
import type { StoredFact } from '../../../../compile/salesforce/stored-fact.ts';
import { onlySubject } from '../../../import/scoring/attribute-rule.ts';
import { fieldIn, partsOf } from '../component-formula.ts';
import { callOf, numberIn } from '../expression-shapes.ts';
import { factIn } from '../lead-dictionary.ts';
import type { LeadFormula, LeadReading } from '../lead-reading.ts';
import { asNested } from './first-match.ts';

/** A summand of a formula of points. */
export interface WrittenTerm {
  readonly expression: Expression;
  readonly formula: LeadFormula;
}

export type Counted = StoredFact & { readonly kind: 'count' };
export type Newest = StoredFact & { readonly kind: 'newest' };

/** A summand and what it is about; terms of one `key` that follow each other are one rule. */
export type ReadTerm = { readonly term: WrittenTerm } & (
  | { readonly about: 'count'; readonly fact: Counted; readonly points: number; readonly key: string }
  | { readonly about: 'one event'; readonly fact: StoredFact; readonly told: Told; readonly key: string }
  | {
      readonly about: 'several events';
      readonly facts: readonly Newest[];
      readonly told: Told;
      readonly key: string;
    }
  | { readonly about: 'silence'; readonly fact: Newest; readonly told: Told; readonly key: string }
  | { readonly about: 'fields'; readonly told: Told; readonly key: string }
);

/** Reads a summand. Throws ForeignText. */
export function readTerm(reading: LeadReading, term: WrittenTerm, index: number): ReadTerm {
  const { expression } = term;
  const counted = countOf(reading, expression);
  if (counted !== undefined)
    return { term, about: 'count', ...counted, key: `count ${counted.fact.rule.rule}` };
  const facts = factsIn(reading, expression);
  if (facts.some(({ kind }) => kind === 'points'))
    throw new ForeignText(
      'points that leadpact works out and writes there; what they are worth stands in no file',
      expression.at,
    );
  const told = reading.told(asNested(expression));
  const [fact] = facts;
  const hasOthers = facts.length > 0 && asksOthers(reading, expression);
  if (fact === undefined || hasOthers) return { term, about: 'fields', told, key: keyOfFields(told, index) };
  const newest = facts.filter((one): one is Newest => one.kind === 'newest');
  if (newest.length === facts.length) {
    const [only] = newest;
    const key = `newest ${eventsKey(fact)}`;
    if (only !== undefined && newest.length === 1 && isSilence(expression))
      return { term, about: 'silence', fact: only, told, key: `silence ${index}` };
    return { term, about: 'several events', facts: newest, told, key };
  }
  if (facts.length > 1) throw new ForeignText('facts about different events in one summand', expression.at);
  const key = fact.kind === 'kept' ? `kept ${fact.rule.rule}` : `${fact.kind} ${eventsKey(fact)}`;
  return { term, about: 'one event', fact, told, key };
}

/** What is asked of one number or choice belongs together; anything else stands alone. */
function keyOfFields(told: Told, index: number): string {
  return JSON.stringify(onlySubject(told) ?? index);
}

function eventsKey(fact: StoredFact): string {
  return 'signals' in fact ? JSON.stringify([fact.signals, fact.where]) : '';
}

function factsIn({ names }: LeadReading, expression: Expression): readonly StoredFact[] {
  const found = new Map<string, StoredFact>();
  for (const part of partsOf(expression)) {
    const fact = part.kind === 'field' ? factIn(names.dictionary, part.name) : undefined;
    if (fact !== undefined) found.set(JSON.stringify(fact), fact);
  }
  return [...found.values()];
}

function asksOthers({ names }: LeadReading, expression: Expression): boolean {
  return partsOf(expression).some(
    (part) => part.kind === 'field' && factIn(names.dictionary, part.name) === undefined,
  );
}

/** `2 * BLANKVALUE(count, 0)`. */
function countOf(
  { names }: LeadReading,
  expression: Expression,
): { readonly fact: Counted; readonly points: number } | undefined {
  if (expression.kind !== 'signed' || expression.sign !== '*') return undefined;
  const points = numberIn(expression.left);
  const blank = callOf(expression.right, 'BLANKVALUE');
  const field = fieldIn(blank?.of[0]);
  const fact = field === undefined ? undefined : factIn(names.dictionary, field);
  return points !== undefined && fact?.kind === 'count' && numberIn(blank?.of[1]) === 0
    ? { fact, points }
    : undefined;
}

/** Whole spans since an instant are counted. */
function isSilence(expression: Expression): boolean {
  return partsOf(expression).some((part) => callOf(part, 'FLOOR') !== undefined);
}
