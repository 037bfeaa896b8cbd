import { atoms, isScoreTest } from '../../criteria/atoms.js';
import { attributesRead } from '../../criteria/attributes-read.js';
import { defaultScoring } from '../../evaluate/default-scoring.js';
import { openDiagrams } from '../diagram/diagrams.js';
import { askedCriteria } from './asked-criteria.js';
import { atomKey } from './atom-key.js';
import { attributeOrder } from './attribute-order.js';
import { attributeVariables } from './attribute-variables.js';
import { openNodeOf } from './criterion-node.js';
import { invariantsOf } from './invariants.js';
import { leadState } from './lead-state.js';
import { possibleTexts } from './possible-texts.js';
import { sharedFields } from './shared-fields.js';
import { signalVariables, stateVariables } from './state-variables.js';
import { sumsRead } from './sums-read.js';
import { variableKey } from './translation.js';
import { verdictVariables } from './verdict-variables.js';
/** Opens the space of all questions that decide something about a lead; may end with the budget. */
export function openSpace({ agreements, extra = [], budget }) {
    const invariants = invariantsOf(agreements);
    const asked = agreements.map((agreement, side) => [
        ...askedCriteria(agreement),
        ...extra,
        ...(side === agreements.length - 1 ? invariants : []),
    ]);
    const fields = sharedFields(agreements, asked.map((criteria) => new Set(criteria.flatMap(attributesRead))));
    if (isIncomparable(fields))
        return fields;
    const sides = asked.map((criteria) => distinctAtoms(criteria));
    const atomsOfAll = [...new Map(sides.flatMap((side) => [...side])).values()];
    const scorings = agreements.map(defaultScoring);
    const { attributes, groups, texts } = attributeVariables(attributeOrder(asked.flat(), sumsRead(scorings.filter((scoring) => scoring !== undefined))), fields, atomsOfAll, budget);
    const variables = [
        ...attributes,
        ...stateVariables(atomsOfAll, agreements),
        ...signalVariables(atomsOfAll),
        ...verdictVariables([...(sides[0]?.values() ?? [])], scorings[0], 0),
        ...verdictVariables([...(sides[1]?.values() ?? [])], scorings[1], 1),
    ];
    const diagrams = openDiagrams(variables.map(({ classes }) => classes.length), budget);
    const indices = new Map(variables.map((variable, index) => [variableKey(variable), index]));
    const translation = { diagrams, variables, indices, fields, groups, texts, scorings };
    const nodeOf = openNodeOf(translation, knownIn(sides, fields));
    return {
        fields,
        variables,
        costs: variables.map(({ classes }) => classes.map(({ cost }) => cost)),
        diagrams,
        nodeOf,
        possible: invariants
            .map((invariant) => nodeOf(invariant))
            .reduce(diagrams.both, possibleTexts(translation)),
        abstracted: [...texts].flatMap(([attribute, { isComplete }]) => (isComplete ? [] : [attribute])),
        valuesOf: (assignment, today) => leadState(translation, assignment, today),
    };
}
export function isIncomparable(opened) {
    return Object.hasOwn(opened, 'incomparable');
}
function distinctAtoms(criteria) {
    const distinct = new Map();
    for (const criterion of criteria) {
        for (const { atom } of atoms(criterion))
            distinct.set(atomKey(atom), atom);
    }
    return distinct;
}
/** Whether a value is missing is known of every attribute; of the score only what its own side asks. */
function knownIn(sides, fields) {
    return (atom, side) => {
        if (atom.op === 'missing')
            return Object.hasOwn(fields, atom.attribute);
        const key = atomKey(atom);
        return isScoreTest(atom) ? sides[side]?.has(key) === true : sides.some((known) => known.has(key));
    };
}
