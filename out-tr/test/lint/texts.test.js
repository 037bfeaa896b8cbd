import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/lint/texts.js';
import { fixtureAgreement } from '../compile/fixture-agreement.js';
describe('textsIn', () => {
    it('finds the unit of a field, which is read aloud in conditions', () => {
        const units = [...textsIn(fixtureAgreement())].filter(({ what }) => what.startsWith('the unit'));
        expect(units.map(({ what, text }) => [what, text])).toEqual([
            ['the unit of employees', { en: 'people', de: 'Personen' }],
        ]);
    });
});
