import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/support/nearest-name.js';
const stages = ['lead', 'mql', 'sal', 'sql', 'opportunity', 'customer', 'nurture'];
describe('nearestName', () => {
    it.each([
        ['oportunity', 'opportunity'],
        ['opportuntiy', 'opportunity'],
        ['customerr', 'customer'],
        ['nutrure', 'nurture'],
        ['MQL', 'mql'],
        ['mqll', 'mql'],
        ['leed', 'lead'],
    ])('reads %s as %s', (wrong, meant) => {
        expect(nearestName(wrong, stages)).toBe(meant);
    });
    it('stays silent when nothing is close', () => {
        expect(nearestName('demo-request', stages)).toBeUndefined();
        expect(nearestName('', stages)).toBeUndefined();
        expect(nearestName('mql', [])).toBeUndefined();
    });
    it('does not depend on the order of the known names', () => {
        expect(nearestName('sbl', ['sql', 'sal'])).toBe('sal');
        expect(nearestName('sbl', ['sal', 'sql'])).toBe('sal');
    });
    it('takes another number for another thing', () => {
        expect(nearestName('m-5', ['m-1', 'm-2'])).toBeUndefined();
        expect(nearestName('tier1', ['tier-1', 'tier-2'])).toBe('tier-1');
    });
    it('prefers swapped letters to a letter too many', () => {
        expect(nearestName('get', ['gt', 'gte'])).toBe('gte');
    });
    it('prefers fewer slips', () => {
        expect(nearestName('demo-requets', ['demo-requester', 'demo-request'])).toBe('demo-request');
    });
    it('refuses to compare endless names', () => {
        expect(nearestName('a'.repeat(100_000), ['a'.repeat(100_000)])).toBeUndefined();
    });
    it('finds a name again after one slip, wherever it happens', () => {
        const id = fc.stringMatching(/^[a-z][a-z-]{3,20}$/);
        fc.assert(fc.property(id, fc.nat(), (name, seed) => {
            const index = seed % name.length;
            expect(nearestName(name.slice(0, index) + name.slice(index + 1), [name])).toBe(name);
            expect(nearestName(`${name.slice(0, index)}x${name.slice(index)}`, [name])).toBe(name);
        }));
    });
});
