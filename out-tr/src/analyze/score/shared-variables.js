import { ownValue } from '../../support/own-value.js';
import { variablesIn } from '../diagram/cheapest.js';
import { rulesOfEventSum } from './event-sum.js';
import { sumsOfVerdict } from './verdict-plan.js';
export function sharedBy(scene, plan, ofKinds, { signals: only }) {
    const { diagrams, variables } = scene.space;
    const sums = [...plan.ofLead.flatMap(sumsOfVerdict), ...plan.columns.flatMap(({ lead }) => lead)];
    const nodes = sums.flatMap(({ parts }) => parts);
    const ofLead = new Set(nodes.flatMap((node) => variablesIn(diagrams, node)));
    const asked = new Set([...ofKinds, ...ofLead]);
    const isTest = (index) => variables[index]?.kind === 'signal';
    const isLookedAt = (signal) => only === undefined || only.includes(signal);
    const all = [...asked].filter(isTest).sort((one, other) => one - other);
    const tests = all.filter((index) => signalsOfTest(scene, index).some(isLookedAt));
    const read = [...signalsOf(plan), ...tests.flatMap((index) => signalsOfTest(scene, index))];
    const signals = read.filter(isLookedAt);
    const purposes = scene.sides.flatMap(({ agreement }) => signals.flatMap((signal) => ownValue(agreement.signals, signal)?.consent ?? []));
    return {
        purposes: new Set(purposes),
        asked,
        tests,
        split: tests.filter((index) => ofLead.has(index)),
        given: all.filter((index) => !tests.includes(index)).map((index) => [index, 0]),
    };
}
/** The class of a variable that costs a lead least. */
export function simplest(costs = []) {
    return costs.indexOf(Math.min(...costs));
}
/** Whether it is a part of an attribute. */
export function isOfAttribute(variable) {
    return variable !== undefined && 'attribute' in variable;
}
function signalsOf({ ofEvents, columns }) {
    const sums = [...ofEvents, ...columns].flatMap(({ events }) => events ?? []);
    return sums.flatMap(rulesOfEventSum).flatMap(({ signals }) => signals);
}
/** Tests of signals of which none is among these. */
export function testsOfOthers(scene, signals) {
    return [...scene.space.variables.entries()].flatMap(([index, { kind }]) => {
        const isOther = !signalsOfTest(scene, index).some((signal) => signals.includes(signal));
        return kind === 'signal' && isOther ? [index] : [];
    });
}
function signalsOfTest({ space }, index) {
    const variable = space.variables[index];
    return variable?.kind === 'signal' ? variable.signals : [];
}
/** Whether a variable is answered by events or by points. */
export function isOfEvents({ space }, index) {
    const kind = space.variables[index]?.kind;
    return kind === 'signal' || kind === 'points' || kind === 'label';
}
/** A test is answered once for both agreements, so both have to select the same events. */
export function unsupported(scene, tests) {
    for (const signal of tests.flatMap((index) => signalsOfTest(scene, index))) {
        const consents = scene.sides.map(({ agreement }) => ownValue(agreement.signals, signal)?.consent);
        if (new Set(consents).size > 1) {
            return { kind: 'unsupported', what: `the consent for ${signal} is another one in each agreement` };
        }
    }
    return undefined;
}
