import { ForeignText } from '../../analyze/told/foreign-text.js';
import { and, applied, constant, not, or } from '../../analyze/told/told.js';
import { toldEntry } from '../../analyze/told/told-entry.js';
import { apiNames } from '../../compile/salesforce/api-name.js';
import { evaluateFormula } from '../../compile/salesforce/read/evaluate-formula.js';
import { parseFilterLogic } from '../../compile/salesforce/read/filter-logic.js';
import { readFormula } from '../../compile/salesforce/read/read-formula.js';
import { testEntry } from '../../evaluate/journey/entry-test.js';
import { placeAt } from '../artefact-file.js';
import { textOf, unread } from './formula-files.js';
import { leadRow } from './lead-row.js';
import { plainValue } from './plain-value.js';
/** The leads that a list view shows: those that may enter a stage. */
export function listViewClaim(names, file, view, partOf) {
    const stage = stageOfView(names, textOf(view, 'fullName'));
    if (stage === undefined)
        return undefined;
    const clause = `stage/${stage.id}/entry`;
    const { agreement } = names;
    try {
        const filters = view.children
            .filter(({ name }) => name === 'filters')
            .map((element) => filterOf(element));
        const logicText = textOf(view, 'booleanFilter');
        const logic = logicText === '' ? undefined : parseFilterLogic(logicText, filters.length);
        const shows = (of) => (logic === undefined ? and(of) : toldLogic(logic, of));
        const found = shows(filters.map((filter) => toldFilter(names, partOf, filter)));
        return {
            clause,
            place: placeAt(file, view.at),
            found,
            meant: toldEntry(agreement, stage),
            isExact: true,
            expected: ({ facts }) => testEntry(agreement.lifecycle, stage, facts).enters,
            got: (witness) => {
                const passed = filters.map((filter) => constant(passes(names, partOf, filter, witness)));
                const shown = shows(passed);
                return shown.is === 'constant' ? shown.value : null;
            },
        };
    }
    catch (error) {
        return { clause, ...unread(error, (at) => placeAt(file, at)) };
    }
}
function stageOfView({ agreement, model }, name) {
    const { prefix } = model.workbench.configuration;
    return agreement.lifecycle.stages.find(({ id }) => apiNames(prefix).of(`ready/${id}`, ['ready', id]) === name);
}
function filterOf(element) {
    const [field, operation, value] = ['field', 'operation', 'value'].map((name) => textOf(element, name));
    const isOurs = operation === 'equals' || operation === 'greaterOrEqual' || operation === 'greaterThan';
    if (field === undefined || value === undefined || !isOurs)
        throw new ForeignText(`a filter with the operation ${operation}`, element.at);
    return { field, operation, value, at: element.at };
}
/** The filter as a comparison in a formula, read as formulas are. */
function toldFilter(names, partOf, filter) {
    const { agreement, meaningOf } = names;
    const { at, field, operation, value } = filter;
    const left = { kind: 'field', name: field, at };
    const read = (expression) => readFormula({ agreement, meaningOf, partOf }, expression);
    const literal = (of) => ({ kind: 'literal', value: of, at });
    if (operation !== 'equals') {
        const sign = operation === 'greaterOrEqual' ? '>=' : '>';
        return read({ kind: 'signed', sign, left, right: literal(numberIn(value, at)), at });
    }
    const told = read(left);
    if (isCheckbox(names, field)) {
        if (value !== '0' && value !== '1')
            throw new ForeignText(`a checkbox that is ${value}`, at);
        return value === '1' ? told : not(told);
    }
    return or(value.split(',').map((one) => applied('equal', told, constant(one))));
}
function isCheckbox({ model }, field) {
    return model.fields.find(({ name }) => name === field)?.type.type === 'Checkbox';
}
function numberIn(text, at) {
    if (!/^-?\d+(\.\d+)?$/.test(text))
        throw new ForeignText(`${text}, which is no number`, at);
    return Number(text);
}
/** A checkbox as filters write it. */
function shownAs(names, field, value) {
    return isCheckbox(names, field) ? String(Number(value === true)) : String(value ?? '');
}
function passes(names, partOf, { at, field, operation, value }, witness) {
    const { agreement, meaningOf } = names;
    const row = leadRow(agreement, witness, meaningOf, partOf);
    const got = evaluateFormula({ kind: 'field', name: field, at }, row);
    if (operation === 'equals')
        return value.split(',').includes(shownAs(names, field, plainValue(got)));
    if (typeof got !== 'number')
        return false;
    return operation === 'greaterOrEqual' ? got >= Number(value) : got > Number(value);
}
function toldLogic(logic, filters) {
    if (typeof logic === 'number')
        return filters[logic - 1] ?? constant(false);
    const parts = logic.of.map((part) => toldLogic(part, filters));
    return logic.op === 'AND' ? and(parts) : or(parts);
}
