import { describe, expect, it } from 'vitest';
import { linkUnit } from '../../../src/model/linking/unit.js';
const place = { file: 'fields.yaml', document: 0, path: ['fields', 'revenue', 'unit'] };
const linking = { languages: ['en', 'de'], report: () => expect.fail('nothing is wrong with this unit') };
describe('linkUnit', () => {
    it.each(['EUR', 'CHF', '%', '°'])('takes %s in every language', (unit) => {
        expect(linkUnit(unit, place, linking)).toEqual({ en: unit, de: unit });
    });
    it.each(['people', 'EURO', 'km'])('takes %s in the first language only', (unit) => {
        expect(linkUnit(unit, place, linking)).toEqual({ en: unit });
    });
    it('takes the words of each language as they are written', () => {
        expect(linkUnit({ en: 'people', de: 'Personen' }, place, linking)).toEqual({
            en: 'people',
            de: 'Personen',
        });
    });
});
