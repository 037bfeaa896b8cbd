import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import type { Choice, Measure, Question } from '../../../analyze/told/question.ts';
import { newestFact } from '../../../analyze/told/stored-age.ts';
import { asked, blank, chosen, constant, no, type Told } from '../../../analyze/told/told.ts';
import { toldEntry } from '../../../analyze/told/told-entry.ts';
import { toldGate, toldNoGate } from '../../../analyze/told/told-gate.ts';
import { toldOutcome } from '../../../analyze/told/told-outcome.ts';
import { toldLabel } from '../../../analyze/told/told-verdict.ts';
import type { Agreement } from '../../../model/agreement.ts';
import { compareCodePoints } from '../../../support/code-points.ts';
import { type Column, picklistValue } from '../column.ts';
import type { Saying } from '../lead-field.ts';
import type { StoredFact } from '../stored-fact.ts';
import { type Operand, type PicklistOperand, told } from './operand.ts';
import type { Reading } from './reading.ts';

/** What a name in a formula stands for. */
export function fieldOf(reading: Reading, name: string, at: number): Operand {
  const meaning = reading.meaningOf(name);
  switch (meaning?.of) {
    case 'column':
      return columnOperand(meaning.column);
    case 'consent':
      return picklistOf(
        { of: 'consent', purpose: meaning.purpose },
        new Map([
          ['given', 'given'],
          ['withdrawn', 'withdrawn'],
        ]),
      );
    case 'entered':
      return { kind: 'entry', stage: meaning.stage };
    case 'fact':
      return factOperand(meaning.fact);
    case 'objection':
      return told(asked({ ask: 'objection' }));
    case 'saying':
      return sayingOperand(reading.agreement, meaning.says, name, at);
    case 'stage':
      return picklistOf({ of: 'stage' }, stageNames(reading.agreement));
    case 'part':
      return partOperand(reading, name, at);
    default:
      throw new ForeignText(`the field ${name}, which no formula of the agreement reads`, at);
  }
}

/** The formula of a part is read where it is named; what is foreign in it, too. */
function partOperand(reading: Reading, name: string, at: number): Operand {
  const part = reading.partOf(name);
  if (part === undefined) throw new ForeignText(`${name}, whose formula is not among the files`, at);
  try {
    return reading.operandOf(part);
  } catch (error) {
    if (error instanceof ForeignText) throw new ForeignText(`in ${name}: ${error.message}`, at);
    throw error;
  }
}

function stageNames({ lifecycle }: Agreement): ReadonlyMap<string, string> {
  return new Map(lifecycle.stages.map(({ id }) => [id, id]));
}

/** A picklist with the values as they are spelled there. */
function picklistOf(choice: Choice, values: ReadonlyMap<string, string>): PicklistOperand {
  return {
    kind: 'picklist',
    question: (spelled): Question | undefined => {
      if (spelled === '') return { ask: 'one', choice, value: null };
      const value = values.get(spelled);
      return value === undefined ? undefined : { ask: 'one', choice, value };
    },
  };
}

function columnOperand(column: Column): Operand {
  const { attribute, store } = column;
  const { id, scale, type, values } = attribute;
  const measure: Measure = { of: 'attribute', attribute: id };
  switch (store) {
    case 'checkbox':
      return told(asked({ ask: 'one', choice: { of: 'attribute', attribute: id }, value: 'true' }));
    case 'date':
      return { kind: 'date', measure, blank: null };
    case 'number':
      return { kind: 'number', measure, unit: 10 ** scale, steps: [], blank: null };
    case 'multipicklist': {
      const spelled = new Map(values.map((value) => [picklistValue(column, value), value]));
      return { kind: 'set', attribute: id, valueOf: (text) => spelled.get(text) };
    }
    case 'picklist': {
      const known = type === 'boolean' ? ['true', 'false'] : values;
      const spelled = new Map(known.map((value) => [picklistValue(column, value), value]));
      const picklist = picklistOf({ of: 'attribute', attribute: id }, spelled);
      return type === 'text' ? { ...picklist, text: id } : picklist;
    }
    case 'text':
      return {
        kind: 'text',
        attribute: id,
        isChoice: type === 'enum',
        isLower: false,
        isTrimmed: false,
        separators: new Set(),
        isPadded: 'no',
      };
  }
}

function factOperand(fact: StoredFact): Operand {
  const name = factName(fact);
  const measure: Measure = { of: 'fact', fact: name };
  if (fact.kind === 'count' || fact.kind === 'points') return numberOf(measure, 1);
  return { kind: 'instant', measure, blank: null };
}

/** The stored fact as a measure; the k-th newest of events without filters is what signals in criteria ask for. */
export function factName(fact: StoredFact): string {
  return fact.kind === 'newest' && fact.where.length === 0
    ? newestFact(fact.k, fact.signals)
    : JSON.stringify(inKeyOrder(fact));
}

/** The same with the keys of every object in order, so that equal facts have equal names. */
function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => compareCodePoints(left, right));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inKeyOrder(inner)]));
}

function numberOf(measure: Measure, unit: number): Operand {
  return { kind: 'number', measure, unit, steps: [], blank: null };
}

/** A calculated field stands for what the agreement says it is; its own formula is compared on its own. */
function sayingOperand(agreement: Agreement, says: Saying, name: string, at: number): Operand {
  switch (says.of) {
    case 'dimension':
    case 'total': {
      const part = says.of === 'total' ? 'total' : says.dimension;
      const unit = 10 ** (agreement.scorings[says.scoring]?.scale ?? 0);
      return numberOf({ of: 'points', scoring: says.scoring, part }, unit);
    }
    case 'rules':
      return numberOf(says, 1);
    case 'known':
      return numberOf({ of: 'known', scoring: says.scoring }, 1);
    case 'band':
    case 'grade':
      return told(label(agreement, says.scoring, says.of));
    case 'outcome':
      return told(toldOutcome(agreement, says.scoring));
    case 'gate':
      return told(toldGate(agreement, says.gate));
    case 'ready': {
      const stage = agreement.lifecycle.stages.find(({ id }) => id === says.stage);
      return told(stage === undefined ? no : toldEntry(agreement, stage));
    }
    case 'first-gate':
      // Formulas ask only whether there is one.
      return told(chosen(toldNoGate(agreement), blank, constant('gate')));
    default:
      throw new ForeignText(`the field ${name}, which no other formula reads`, at);
  }
}

function label({ scorings }: Agreement, id: string, of: 'band' | 'grade'): Told {
  const scoring = scorings[id];
  return scoring === undefined ? blank : toldLabel(scoring, of);
}
