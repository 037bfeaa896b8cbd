import { compareCodePoints } from '../../support/code-points.js';
import { formatDays } from '../../support/days.js';
import { consentStates, present } from './variable.js';
/** Consents that a criterion or a signal asks for, the objection, and the stages that criteria look back to. */
export function stateVariables(atoms, agreements) {
    const asked = atoms.flatMap((atom) => (atom.op === 'consent' ? [atom.purpose] : []));
    const needed = agreements.flatMap(({ signals }) => Object.values(signals).flatMap(({ consent }) => (consent === undefined ? [] : [consent])));
    const stages = atoms.flatMap((atom) => (atom.op === 'reached' ? [atom.stage] : []));
    return [
        ...distinct([...asked, ...needed]).map(consentVariable),
        { kind: 'objection', label: 'objection', classes: noOrYes(present) },
        ...distinct(stages).map((stage) => ({ kind: 'reached', stage, label: `reached ${stage}`, classes: noOrYes(present) })),
    ];
}
/** One variable for each number of events inside a window that is asked. */
export function signalVariables(atoms) {
    const tests = new Map();
    for (const atom of atoms)
        if (atom.op === 'signal')
            tests.set(signalKey(atom), atom);
    return [...tests]
        .sort(([left], [right]) => compareCodePoints(left, right))
        .map(([, { signals, withinDays, count }]) => ({
        kind: 'signal',
        signals: distinct(signals),
        withinDays,
        count,
        label: `${count} of ${distinct(signals).join(', ')} within ${formatDays(withinDays)}`,
        classes: noOrYes(count * present),
    }));
}
export function signalKey({ signals, withinDays, count, }) {
    return JSON.stringify([distinct(signals), withinDays, count]);
}
/** The classes of a variable that is so or not. */
function noOrYes(cost) {
    return [
        { label: 'no', cost: 0 },
        { label: 'yes', cost },
    ];
}
function consentVariable(purpose) {
    return {
        kind: 'consent',
        purpose,
        label: `consent ${purpose}`,
        classes: consentStates.map((state) => ({ label: state, cost: state === 'none' ? 0 : present })),
    };
}
function distinct(names) {
    return [...new Set(names)].sort(compareCodePoints);
}
