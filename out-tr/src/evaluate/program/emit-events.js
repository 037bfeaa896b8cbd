import { ownValue } from '../../support/own-value.js';
import { block, indented } from '../../support/script-lines.js';
import { textLiteral } from '../../support/script-literal.js';
import { windowStart } from './draft.js';
import { emitOwnValue } from './emit-own-value.js';
import { hasReset } from './emit-reset.js';
/** One pass over the events, newest first: each does what the rules and tests of its signal asked for. */
export function emitEvents(draft) {
    if (draft.steps.size === 0)
        return [];
    const cases = new Map();
    for (const [signal, steps] of draft.steps) {
        const body = emitCase(signal, steps, draft).join('\n');
        cases.set(body, [...(cases.get(body) ?? []), signal]);
    }
    const switched = [...cases].flatMap(([body, signals]) => [
        ...signals.slice(0, -1).map((signal) => `case ${textLiteral(signal)}:`),
        ...block(`case ${textLiteral(signals.at(-1) ?? '')}:`, body.split('\n')),
    ]);
    return block('for (let index = 0; index < events.length; index++)', [
        'const event = events[index];',
        'const at = event.at;',
        ...emitEnd(draft),
        'if (event.from > asOf) continue;',
        'switch (event.signal) {',
        ...indented(switched),
        '}',
    ]);
}
/** Events come newest first: behind the first that is too old for all there is nothing to do. */
function emitEnd(draft) {
    const days = Math.max(...[...draft.steps.values()].map(({ withinDays }) => withinDays));
    return days === Infinity ? [] : [`if (at <= ${windowStart(draft, days)}) break;`];
}
/** Without the consent that the signal needs, none of its events is selected. */
function emitCase(signal, { hidden, lines, properties }, draft) {
    const purpose = ownValue(draft.agreement.signals, signal)?.consent;
    const needed = purpose === undefined ? [] : [`if (${draft.consents.nameOf(purpose)} !== "given") break;`];
    const read = properties.map((property) => `const ${draft.properties.nameOf(property)} = ${emitOwnValue('event.properties', property)} ?? "";`);
    const reset = hasReset(draft.agreement) && lines.length > 0 ? ['if (at <= resetAt) break;'] : [];
    const before = hidden.length === 0 ? [...reset, ...read] : [...read, ...hidden, ...reset];
    return [...needed, ...before, ...lines, 'break;'];
}
