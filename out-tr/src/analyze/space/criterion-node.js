import { isConnective, isScoreTest } from '../../criteria/atoms.js';
import { atomKey } from './atom-key.js';
import { attributeNode } from './attribute-node.js';
import { signalKey } from './state-variables.js';
import { answered, isSo, no, placeOf, yes } from './translation.js';
import { consentStates } from './variable.js';
import { verdictNode } from './verdict-node.js';
/** `isKnown`: whether the space was opened with the question; any other would be answered wrongly. */
export function openNodeOf(translation, isKnown) {
    const kept = [new WeakMap(), new WeakMap()];
    const keptAtoms = [new Map(), new Map()];
    function nodeOf(criterion, side = 0) {
        const known = kept[side]?.get(criterion);
        if (known !== undefined)
            return known;
        const node = isConnective(criterion) ? connectiveNode(criterion, side) : atomNode(criterion, side);
        kept[side]?.set(criterion, node);
        return node;
    }
    function connectiveNode(connective, side) {
        const parts = connective.of.map((part) => nodeOf(part, side));
        return joined(connective, parts, translation.diagrams);
    }
    function atomNode(atom, side) {
        const key = atomKey(atom);
        const known = keptAtoms[side]?.get(key);
        if (known !== undefined)
            return known;
        if (!isKnown(atom, side))
            throw new Error(`the space was not opened for ${key}`);
        const node = isScoreTest(atom) ? verdictNode(atom, side, translation) : plainNode(atom, translation);
        keptAtoms[side]?.set(key, node);
        return node;
    }
    return nodeOf;
}
/** The parts that ask late variables are joined first, so that what is joined to them stands above. */
function joined(connective, parts, diagrams) {
    const { both, either, not, atLeast, variableOf } = diagrams;
    const late = parts.toSorted((left, right) => variableOf(right) - variableOf(left));
    switch (connective.op) {
        case 'all':
            return late.reduce(both, yes);
        case 'any':
            return late.reduce(either, no);
        case 'none':
            return not(late.reduce(either, no));
        case 'kOf':
            return atLeast(connective.k, parts);
    }
}
function plainNode(atom, translation) {
    switch (atom.op) {
        case 'signal':
            return isSo(translation, `signal ${signalKey(atom)}`);
        case 'objection':
            return isSo(translation, 'objection');
        case 'reached':
            return isSo(translation, `reached ${atom.stage}`);
        case 'consent': {
            const answers = consentStates.map((state) => state === atom.state);
            return answered(translation, placeOf(translation.indices, `consent ${atom.purpose}`), answers);
        }
        default:
            return attributeNode(atom, translation);
    }
}
