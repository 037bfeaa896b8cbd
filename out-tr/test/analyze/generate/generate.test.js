import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { scoreRow } from '../../../src/evaluate/score-row.js';
import { readAgreement } from '../../../src/model/read-agreement.js';
import { createRandom } from '../../../src/support/random.js';
import { attack } from './lead/attack.js';
import { documentsOf, linked } from './linked.js';
import { changeKinds } from './pair/changes.js';
import { versionPair } from './pair/version-pair.js';
import { randomAgreement } from './random-agreement.js';
import { sizeOf } from './size.js';
const asOf = Date.parse('2026-11-28T12:00Z');
describe('a random agreement', () => {
    it.each(['typical', 'adversarial'])('is a legal one, as files too (%s)', (profile) => {
        for (let seed = 0; seed < 10; seed++) {
            const written = randomAgreement(sizeOf(20, profile), createRandom(seed));
            const text = documentsOf(written)
                .map((document) => stringify(document, { aliasDuplicateObjects: false }))
                .join('---\n');
            const { agreement, findings } = readAgreement([
                { path: 'definitions/all.yaml', bytes: new TextEncoder().encode(text) },
            ]);
            expect(findings).toEqual([]);
            expect(agreement?.scorings['lead-score']?.dimensions.length).toBe(2);
            expect(linked(written).lifecycle.gates.length).toBe(agreement?.lifecycle.gates.length);
        }
    });
    it('has as many rules and routes as asked for, up to the largest', () => {
        for (const rules of [8, 100, 1000]) {
            const { scorings, routing } = linked(randomAgreement(sizeOf(rules), createRandom(rules)));
            const groups = scorings['lead-score']?.dimensions.flatMap((dimension) => dimension.groups) ?? [];
            expect(groups.flatMap((group) => group.rules)).toHaveLength(rules);
            expect(routing.rules).toHaveLength(sizeOf(rules).routes);
        }
    });
    it('follows from its seed', () => {
        const drawn = (seed) => JSON.stringify(randomAgreement(sizeOf(30), createRandom(seed)));
        expect(drawn(1)).toBe(drawn(1));
        expect(drawn(1)).not.toBe(drawn(2));
    });
});
describe('a new version', () => {
    it('decides as before when it only says the same in other words', () => {
        for (let seed = 0; seed < 12; seed++) {
            const size = sizeOf(5 + (seed % 20), seed % 2 === 0 ? 'typical' : 'adversarial');
            const { before, after } = versionPair('refactor', size, createRandom(seed));
            expect(after).not.toEqual(before);
            for (const judged of attack(before, after, { asOf, leads: 200, random: createRandom(seed, 1) }))
                expect(judged.after).toEqual(judged.before);
        }
    });
    it.each(changeKinds.filter((kind) => kind !== 'refactor'))('decides otherwise somewhere after a change (%s)', (kind) => {
        let different = 0;
        for (let seed = 0; seed < 60 && different === 0; seed++) {
            const { before, after } = versionPair(kind, sizeOf(12), createRandom(seed));
            const judged = [...attack(before, after, { asOf, leads: 300, random: createRandom(seed, 1) })];
            if (judged.some((one) => JSON.stringify(one.before) !== JSON.stringify(one.after)))
                different += 1;
        }
        expect(different).toBeGreaterThan(0);
    });
});
describe('the leads of an attack', () => {
    it('reach every stage, and are judged as the explaining evaluator does', () => {
        const stages = new Set();
        for (let seed = 0; seed < 8; seed++) {
            const { before, after } = versionPair('weight', sizeOf(25), createRandom(seed));
            for (const judged of attack(before, after, { asOf, leads: 100, random: createRandom(seed, 2) })) {
                stages.add(judged.before.stage);
                expect(judged.before).toEqual(scoreRow(before, judged.lead, asOf));
            }
        }
        expect(stages.size).toBe(9);
    });
});
