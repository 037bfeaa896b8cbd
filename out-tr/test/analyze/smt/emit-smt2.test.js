import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emitSmt2 } from '../../../src/analyze/smt/emit-smt2.js';
import { criteriaInUse } from '../../../src/model/criteria-in-use.js';
import { fixtureAgreement } from '../../compile/fixture-agreement.js';
const agreement = fixtureAgreement();
describe('the questions of an agreement', () => {
    it('are one file per stage and side of its entry, and one per criterion', () => {
        const automatic = agreement.lifecycle.stages.filter(({ entry }) => entry.automatic);
        const files = emitSmt2(agreement);
        expect(files).toHaveLength(2 * automatic.length + [...criteriaInUse(agreement)].length);
        expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
        for (const { text } of files)
            expect(balance(text)).toEqual({ depth: 0, undeclared: [] });
    });
});
describe('the questions about two versions', () => {
    const files = emitSmt2(agreement, withOtherPoints(agreement));
    it('are five', () => {
        expect(files.map(({ path }) => path)).toEqual([
            'same-score.smt2',
            'same-grade.smt2',
            'same-outcome.smt2',
            'same-stage.smt2',
            'same-target.smt2',
        ]);
        for (const { text } of files)
            expect(balance(text)).toEqual({ depth: 0, undeclared: [] });
    });
    it('read as expected', () => {
        const place = new URL('./expected/same-stage.smt2', import.meta.url);
        const text = files.find(({ path }) => path === 'same-stage.smt2')?.text ?? '';
        if (process.env['UPDATE'] !== undefined)
            writeFileSync(place, text);
        expect(text).toBe(readFileSync(place, 'utf8'));
    });
    it('are none where a field has another type', () => {
        const { employees, ...rest } = agreement.fields;
        const other = { ...agreement, fields: { ...rest, employees: { ...rest['company'], id: 'employees' } } };
        expect(employees?.type).toBe('integer');
        // The boundary: a dictionary of the same shape.
        expect(() => emitSmt2(agreement, other)).toThrow(/employees is integer in one and text/);
    });
    it('say the same of a version and itself without a solver', () => {
        for (const { text } of emitSmt2(agreement, agreement))
            expect(text).toContain('\n(assert false)\n');
    });
});
/** One point more for the first rule of each group. */
function withOtherPoints(old) {
    const text = JSON.stringify(old.scorings, (key, value) => key === 'points' && typeof value === 'number' && value > 0 ? value + 1 : value);
    // The boundary: the same shape with other numbers.
    return { ...old, scorings: JSON.parse(text) };
}
/** Brackets still open at the end, and symbols that nothing declares before they are used. */
function balance(text) {
    const body = text.replaceAll(/^;.*$/gm, '');
    const outside = body.replaceAll(/\|[^|]*\|/g, '');
    const depth = [...outside].reduce((open, letter) => open + (letter === '(' ? 1 : letter === ')' ? -1 : 0), 0);
    const known = new Set();
    const undeclared = [];
    for (const line of body.split('\n')) {
        const [, declared] = /^\((?:declare|define)-fun (\|[^|]*\|)/.exec(line) ?? [];
        const used = [...line.matchAll(/\|[^|]*\|/g)]
            .map(([symbol]) => symbol)
            .filter((symbol) => symbol !== declared);
        undeclared.push(...used.filter((symbol) => !known.has(symbol)));
        if (declared !== undefined && known.has(declared))
            undeclared.push(`${declared} twice`);
        if (declared !== undefined)
            known.add(declared);
    }
    return { depth, undeclared };
}
