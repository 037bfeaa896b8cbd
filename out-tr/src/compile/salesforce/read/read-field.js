import { ForeignText } from '../../../analyze/told/foreign-text.js';
import { newestFact } from '../../../analyze/told/stored-age.js';
import { asked, blank, chosen, constant, no } from '../../../analyze/told/told.js';
import { toldEntry } from '../../../analyze/told/told-entry.js';
import { toldGate, toldNoGate } from '../../../analyze/told/told-gate.js';
import { toldOutcome } from '../../../analyze/told/told-outcome.js';
import { toldLabel } from '../../../analyze/told/told-verdict.js';
import { compareCodePoints } from '../../../support/code-points.js';
import { picklistValue } from '../column.js';
import { told } from './operand.js';
/** What a name in a formula stands for. */
export function fieldOf(reading, name, at) {
    const meaning = reading.meaningOf(name);
    switch (meaning?.of) {
        case 'column':
            return columnOperand(meaning.column);
        case 'consent':
            return picklistOf({ of: 'consent', purpose: meaning.purpose }, new Map([
                ['given', 'given'],
                ['withdrawn', 'withdrawn'],
            ]));
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
function partOperand(reading, name, at) {
    const part = reading.partOf(name);
    if (part === undefined)
        throw new ForeignText(`${name}, whose formula is not among the files`, at);
    try {
        return reading.operandOf(part);
    }
    catch (error) {
        if (error instanceof ForeignText)
            throw new ForeignText(`in ${name}: ${error.message}`, at);
        throw error;
    }
}
function stageNames({ lifecycle }) {
    return new Map(lifecycle.stages.map(({ id }) => [id, id]));
}
/** A picklist with the values as they are spelled there. */
function picklistOf(choice, values) {
    return {
        kind: 'picklist',
        question: (spelled) => {
            if (spelled === '')
                return { ask: 'one', choice, value: null };
            const value = values.get(spelled);
            return value === undefined ? undefined : { ask: 'one', choice, value };
        },
    };
}
function columnOperand(column) {
    const { attribute, store } = column;
    const { id, scale, type, values } = attribute;
    const measure = { of: 'attribute', attribute: id };
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
function factOperand(fact) {
    const name = factName(fact);
    const measure = { of: 'fact', fact: name };
    if (fact.kind === 'count' || fact.kind === 'points')
        return numberOf(measure, 1);
    return { kind: 'instant', measure, blank: null };
}
/** The stored fact as a measure; the k-th newest of events without filters is what signals in criteria ask for. */
export function factName(fact) {
    return fact.kind === 'newest' && fact.where.length === 0
        ? newestFact(fact.k, fact.signals)
        : JSON.stringify(inKeyOrder(fact));
}
/** The same with the keys of every object in order, so that equal facts have equal names. */
function inKeyOrder(value) {
    if (Array.isArray(value))
        return value.map(inKeyOrder);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([left], [right]) => compareCodePoints(left, right));
    return Object.fromEntries(entries.map(([key, inner]) => [key, inKeyOrder(inner)]));
}
function numberOf(measure, unit) {
    return { kind: 'number', measure, unit, steps: [], blank: null };
}
/** A calculated field stands for what the agreement says it is; its own formula is compared on its own. */
function sayingOperand(agreement, says, name, at) {
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
function label({ scorings }, id, of) {
    const scoring = scorings[id];
    return scoring === undefined ? blank : toldLabel(scoring, of);
}
