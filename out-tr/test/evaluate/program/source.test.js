import { describe, expect, it } from 'vitest';
import { rowProgramSource } from '../../../src/evaluate/program/row-program-source.js';
import { fixtureAgreement } from '../../compile/fixture-agreement.js';
import { boundedAgreement, mostDays } from './bounded-agreement.js';
import { wideAgreement } from './wide-agreement.js';
describe('the source of a program', () => {
    it.each([
        ['fixture', fixtureAgreement],
        ['wide', wideAgreement],
    ])('of the %s agreement reads like this', async (name, agreement) => {
        await expect(rowProgramSource(agreement())).toMatchFileSnapshot(`expected/${name}.mjs`);
    });
    it('is the same for the same agreement', () => {
        expect(rowProgramSource(wideAgreement())).toBe(rowProgramSource(wideAgreement()));
    });
    it('ends the pass behind the last window, and only where no older event may matter', () => {
        expect(rowProgramSource(boundedAgreement())).toContain(`if (at <= since${mostDays}) break;`);
        expect(rowProgramSource(wideAgreement())).not.toMatch(/if \(at <= since\d+\) break;/);
    });
    it('imports nothing and asks for no code made of text', () => {
        const source = rowProgramSource(wideAgreement());
        expect(source).not.toMatch(/\bimport\b|\beval\b|\bFunction\b|\bglobalThis\b/);
        expect(source.match(/\bexport\b.*/g)).toEqual(['export { scoreLead };']);
    });
});
