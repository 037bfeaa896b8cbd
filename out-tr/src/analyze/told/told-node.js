import { mapping, operation } from '../diagram/operations.js';
import { openToldValues } from './told-values.js';
export function openToldNodes(space) {
    const values = openToldValues();
    const { diagrams } = space;
    const kept = new Map();
    const apart = operation((left, right) => (isPlainlySame(values, left, right) ? 0 : 1));
    const holds = mapping((result) => (result === 1 ? 1 : 0));
    function nodeOf(told) {
        const known = kept.get(told) ?? made(told);
        kept.set(told, known);
        return known;
    }
    function made(told) {
        switch (told.is) {
            case 'constant':
                return diagrams.constant(values.numberOf(told.value));
            case 'asked':
                return space.nodeOf(told.question);
            case 'measured': {
                const { index, values: classes } = space.variableOf(told.measure);
                const results = classes.map((value) => diagrams.constant(values.numberOf(value)));
                return diagrams.branch(index, results);
            }
            case 'chosen': {
                const when = diagrams.map(holds, nodeOf(told.when));
                return diagrams.choose(when, nodeOf(told.gives), nodeOf(told.otherwise));
            }
            case 'applied':
                return appliedNode(told.operation, told.of);
        }
    }
    function appliedNode(kind, of) {
        const parts = of.map(nodeOf);
        const [first] = parts;
        if (first === undefined)
            return diagrams.constant(values.numberOf(values.ofNone(kind)));
        if (kind === 'not')
            return diagrams.map(values.opposite, first);
        return parts.reduce((left, right) => diagrams.combine(values.operationOf(kind), left, right));
    }
    return {
        nodeOf,
        differ: (left, right) => diagrams.combine(apart, left, right),
        meantBy: values.meantBy,
    };
}
/** A system shows a blank answer as no, and a blank text as an empty one. */
function isPlainlySame({ meantBy }, left, right) {
    return plain(meantBy(left)) === plain(meantBy(right));
}
function plain(value) {
    return value === '' || value === false ? null : value;
}
