import { describe, expect, it } from 'vitest';
import { loadFixture, minimalFiles } from './load-fixture.js';
const checklist = (id, criterion) => `kind: qualification\nid: ${id}\nframework: custom\nitems: { one: { when: ${criterion} } }\npass: all\n`;
const codesOf = (text) => loadFixture(minimalFiles({ 'definitions/input.yaml': text })).findings.map(({ code }) => code);
describe('input made to hurt', () => {
    it('lists a hundred unknown names of a file and counts the rest', () => {
        const fields = Array.from({ length: 2000 }, (_, index) => `  field-number-${index}: { type: text }\n`);
        const items = Array.from({ length: 2000 }, (_, index) => `{ field-numbr-${index}: { exists: true } }`);
        const codes = codesOf(`kind: fields\nfields:\n${fields.join('')}---\n${checklist('check', `{ any: [${items.join(', ')}] }`)}`);
        expect(codes).toHaveLength(101);
        expect(new Set(codes.slice(0, 100))).toEqual(new Set(['link/unknown-name']));
        expect(codes.at(-1)).toBe('link/too-many-findings');
    }, 20_000);
    it('does not follow a long chain of checklists to its end', () => {
        const chain = Array.from({ length: 2000 }, (_, index) => checklist(`q${index}`, `{ qualification: q${index + 1} }`));
        const codes = codesOf([...chain, checklist('q2000', '{ objection: true }')].join('---\n'));
        expect(new Set(codes)).toEqual(new Set(['link/large-checklist']));
    });
    it('does not multiply checklists that name others many times', () => {
        const names = (index) => Array(30).fill(`{ qualification: q${index} }`).join(', ');
        const levels = Array.from({ length: 10 }, (_, index) => checklist(`q${index}`, `{ any: [${names(index + 1)}] }`));
        const codes = codesOf([...levels, checklist('q10', '{ objection: true }')].join('---\n'));
        expect(codes).toEqual(['link/large-checklist']);
    });
    it.each(['constructor', 'prototype', 'hasownproperty', 'tostring'])('takes %s for a name like any other', (id) => {
        expect(codesOf(checklist(id, `{ company: { equals: ${id} } }`))).toEqual([]);
        expect(codesOf(checklist('check', `{ reached: ${id} }`))).toEqual(['link/unknown-name']);
        expect(codesOf(checklist('check', `{ country: { eq: ${id} } }`))).toEqual(['criteria/unknown-value']);
    });
});
