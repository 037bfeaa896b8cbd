import { fieldMeanings } from '../../compile/salesforce/read/field-meaning.js';
import { parseFormula } from '../../compile/salesforce/read/parse-formula.js';
import { salesforce } from '../../compile/salesforce/salesforce.js';
import { salesforceModel } from '../../compile/salesforce/salesforce-model.js';
import { fileName } from '../artefact-file.js';
export function systemNames(agreement, configuration) {
    const model = salesforceModel(agreement, configuration);
    const meanings = fieldMeanings(model);
    const formulas = new Map(model.fields.flatMap(({ formula, name }) => (formula === undefined ? [] : [[name, formula]])));
    const parsed = new Map();
    const { artifacts, clauses } = salesforce.compile(agreement, configuration);
    const files = new Set(artifacts.map(({ path }) => fileName(path)));
    const exact = new Set(clauses.flatMap(({ fidelity, id }) => (fidelity === 'exact' ? [id] : [])));
    return {
        agreement,
        model,
        meaningOf: (field) => meanings.get(field),
        writtenOf: (field) => {
            const formula = formulas.get(field);
            const known = parsed.get(field) ?? (formula === undefined ? undefined : parseFormula(formula));
            if (known !== undefined)
                parsed.set(field, known);
            return known;
        },
        isExact: (clause) => exact.has(clause),
        isOwnFile: (path) => files.has(fileName(path)),
    };
}
