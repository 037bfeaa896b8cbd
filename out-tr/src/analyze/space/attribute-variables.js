import { memberGroups, memberVariable } from './member-variables.js';
import { textClasses } from './text/text-classes.js';
import { textVariables } from './text/text-variables.js';
import { valueCandidates } from './value-candidates.js';
import { valueVariable } from './value-classes.js';
/** The variables of the attributes, in the order of the attributes. */
export function attributeVariables(order, fields, atoms, budget) {
    const tests = testsByAttribute(atoms);
    const groups = new Map();
    const texts = new Map();
    function variablesOf(attribute) {
        const field = fields[attribute];
        const asked = tests.get(attribute) ?? [];
        if (field === undefined)
            return [];
        if (field.type === 'set') {
            const ofField = memberGroups(field, asked);
            groups.set(attribute, ofField);
            return ofField.map((group) => memberVariable(field, group));
        }
        if (field.type !== 'text')
            return [valueVariable(field, asked, valueCandidates(field, asked))];
        const ofField = textClasses(field, asked, budget);
        texts.set(attribute, ofField);
        return textVariables(field, asked, ofField);
    }
    return { attributes: order.flatMap(variablesOf), groups, texts };
}
function testsByAttribute(atoms) {
    const tests = new Map();
    for (const atom of atoms) {
        if (!('attribute' in atom))
            continue;
        const others = tests.get(atom.attribute) ?? [];
        tests.set(atom.attribute, others);
        others.push(atom);
    }
    return tests;
}
