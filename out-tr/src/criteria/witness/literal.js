import { isScoreTest } from '../atoms.js';
/** What a question is about. Questions about different subjects can be answered independently of each other. */
export function subjectOf(atom) {
    if ('attribute' in atom)
        return `attribute ${atom.attribute}`;
    if (isScoreTest(atom))
        return atom.op;
    if (atom.op === 'consent')
        return `consent ${atom.purpose}`;
    return atom.op === 'reached' ? `reached ${atom.stage}` : atom.op;
}
