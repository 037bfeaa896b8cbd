import { expect, it } from 'vitest';
import { rowProgramSource } from '../../../src/evaluate/program/row-program-source.js';
import { fixtureAgreement } from '../../compile/fixture-agreement.js';
import { at, definition } from '../../compile/fixture-definition.js';
import { fixtureField } from '../../compile/fixture-fields.js';
import { fixtureScoring } from '../../compile/fixture-scoring.js';
import { sameRow } from './same-row.js';
const hostile = [
    'constructor',
    '__proto__',
    'hasOwnProperty',
    '"); globalThis.hacked = true; ("',
    "'; globalThis.hacked = true; '",
    '`${globalThis.hacked = true}`',
    '*/ globalThis.hacked = true; /*',
    'line\nglobalThis.hacked = true;\r\u2028globalThis.hacked = true;\u2029x',
    '</script><script>globalThis.hacked = true</script><!--',
    '\\',
    '\\" + (globalThis.hacked = true) + "',
    '\u0000\ud800\u202e',
];
/** An agreement in which every id and every literal is the same hostile text. */
function hostileAgreement(text) {
    const fixture = fixtureAgreement();
    const named = definition('test', text);
    const is = (attribute) => ({ op: 'equals', attribute, values: [text] });
    const head = { id: text, title: { en: text } };
    const entry = { automatic: false, fields: [text], expected: [] };
    const category = 'open';
    return {
        ...fixture,
        fields: Object.fromEntries([[text, fixtureField(text, { type: 'text' })]]),
        signals: Object.fromEntries([
            [text, { ...named, intent: 'high', consent: text, properties: [text], systems: {} }],
        ]),
        scorings: Object.fromEntries([
            [
                text,
                {
                    ...fixtureScoring,
                    ...named,
                    dimensions: [
                        {
                            id: 'fit',
                            groups: [{ ...head, rules: [{ ...head, kind: 'attribute', when: is(text), points: 10 }] }],
                        },
                        { id: 'engagement', groups: [{ ...head, rules: [eventRule(text)] }] },
                        {
                            id: text,
                            groups: [{ ...head, rules: [{ ...head, kind: 'attribute', when: has(text), points: 1 }] }],
                        },
                    ],
                    grades: [{ id: text }],
                    bands: [{ id: text }],
                    matrix: Object.fromEntries([[text, Object.fromEntries([[text, text]])]]),
                },
            ],
        ]),
        lifecycle: {
            ...fixture.lifecycle,
            gates: [{ ...head, kind: 'withdrawn-consent', purpose: text, place: at('test') }],
            stages: [
                { ...definition('test', 'first'), rank: 0, category, skippable: true, entry },
                {
                    ...named,
                    rank: 1,
                    category,
                    skippable: false,
                    entry: { ...entry, automatic: true, require: { op: 'outcome', values: [text] } },
                },
            ],
            handoff: {
                ...fixture.lifecycle.handoff,
                stage: text,
                acceptance: text,
                decideWithin: { amount: 1, unit: 'hours' },
            },
        },
        routing: {
            ...fixture.routing,
            rules: [
                {
                    ...head,
                    when: { op: 'reached', stage: text },
                    assign: { to: 'pool', pool: text },
                    place: at('test'),
                },
            ],
        },
    };
}
function has(text) {
    const tests = ['contains', 'startsWith', 'endsWith', 'containsWord'];
    return { op: 'any', of: tests.map((op) => ({ op, attribute: text, values: [text] })) };
}
function eventRule(text) {
    return {
        id: text,
        title: { en: text },
        kind: 'event',
        signals: [text],
        where: [{ property: text, values: [text] }],
        points: 25,
        count: { mode: 'distinctBy', property: text },
        decay: { kind: 'none' },
    };
}
const asOf = Date.UTC(2026, 10, 28, 9);
function leadOf(text) {
    const event = {
        id: text,
        signal: text,
        at: asOf - 1,
        from: asOf - 1,
        properties: Object.fromEntries([[text, text]]),
    };
    return {
        id: text,
        values: Object.fromEntries([[text, text]]),
        events: [event],
        consents: [{ at: 1, from: 1, purpose: text, state: 'given' }],
    };
}
it.each(hostile)('%j as every id and literal changes nothing but the words', (text) => {
    const agreement = hostileAgreement(text);
    expect(sameRow(agreement, leadOf(text), asOf)).toEqual({
        fit: 10,
        engagement: 25,
        total: 36,
        grade: text,
        band: text,
        cell: text + text,
        outcome: text,
        stage: text,
        route: text,
        pool: text,
    });
    const bare = { id: text, values: {}, events: [], consents: [], recordedStage: text };
    expect(sameRow(agreement, bare, asOf)).toMatchObject({ fit: 0, stage: text, route: text });
    expect(globalThis).not.toHaveProperty('hacked');
});
it.each(hostile)('%j never ends a line, a literal or a script of the module', (text) => {
    const source = rowProgramSource(hostileAgreement(text));
    expect(source).not.toMatch(/[\u2028\u2029]|<\/script|<!--/i);
    const outside = source.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '').replaceAll(/`[^`]*`/g, '');
    expect(outside).not.toContain('hacked');
});
