import { picklistValue } from '../../compile/salesforce/column.js';
import { evaluateFormula, } from '../../compile/salesforce/read/evaluate-formula.js';
import { dayOfDate } from '../../support/local-date.js';
import { ownValue } from '../../support/own-value.js';
import { saidValue } from './said-value.js';
import { storedValue } from './stored-value.js';
/** The lead as the record that formulas see. A calculated field that is compared on its own has its agreed value. */
export function leadRow(agreement, witness, meaningOf, partOf) {
    const row = {
        valueOf: (field) => {
            const meaning = meaningOf(field);
            if (meaning?.of !== 'part')
                return meaning === undefined ? null : storedField(agreement, witness, meaning);
            const part = partOf(field);
            return part === undefined ? null : evaluateFormula(part, row);
        },
        now: witness.asOf,
        today: witness.facts.today,
    };
    return row;
}
function storedField(agreement, witness, meaning) {
    const { asOf, facts } = witness;
    switch (meaning.of) {
        case 'column':
            return columnValue(meaning.column, witness);
        case 'consent': {
            const state = facts.consents.get(meaning.purpose) ?? 'none';
            return state === 'none' ? '' : state;
        }
        case 'entered':
            return facts.reached.has(meaning.stage) ? { instant: asOf - 1 } : null;
        case 'fact': {
            const value = storedValue(agreement, witness, meaning.fact);
            const isNumber = meaning.fact.kind === 'count' || meaning.fact.kind === 'points';
            return value === null || isNumber ? value : { instant: value };
        }
        case 'objection':
            return facts.objection;
        case 'saying':
            return saidValue(agreement, meaning.says, witness) ?? null;
        case 'stage':
            return witness.stage;
    }
}
function columnValue(column, { facts }) {
    const { attribute, store } = column;
    const value = ownValue(facts.values, attribute.id);
    switch (store) {
        case 'checkbox':
            return value === true;
        case 'picklist':
            return value === undefined ? '' : picklistValue(column, String(value));
        case 'multipicklist':
            return { members: Array.isArray(value) ? value.map((one) => picklistValue(column, String(one))) : [] };
        case 'number':
            return typeof value === 'number' ? value / 10 ** attribute.scale : null;
        case 'date':
            return typeof value === 'string' ? { day: dayOfDate(value) } : null;
        case 'text':
            return value === undefined ? '' : String(value);
    }
}
