import { describe, expect, it } from 'vitest';
import { complaints } from './typed.js';
const operator = (field, words, name, help) => `criteria/operator «${name}» ${field} is ${words}, so \`${name}\` has no meaning | ${help}`;
describe('what is wrong with a criterion', () => {
    it.each([
        [
            '{ country: { gte: 5 } }',
            operator('country', 'an enum', 'gte', 'an enum has `eq`, `in`, `notIn`, `exists`, `missing`'),
        ],
        ['{ country: { hasAny: [DE] } }', operator('country', 'an enum', 'hasAny', 'write `in`')],
        ['{ tools: { in: [crm] } }', operator('tools', 'a set', 'in', 'write `hasAny`')],
        ['{ company: { eq: Acme } }', operator('company', 'a text', 'eq', 'write `equals`')],
        [
            '{ company: { notIn: [Acme] } }',
            operator('company', 'a text', 'notIn', 'write `none: [ { company: { equals: … } } ]`, and `exists: true` beside it where a missing company must not pass'),
        ],
        [
            '{ employees: { eq: 50 } }',
            operator('employees', 'an integer', 'eq', 'write `between` with the same value twice'),
        ],
        [
            '{ contract-end: { in: [2026-01-01] } }',
            operator('contract-end', 'a date', 'in', 'a date has `gte`, `gt`, `lte`, `lt`, `between`, `exists`, `missing`'),
        ],
        ['{ partner: { equals: "true" } }', operator('partner', 'a boolean', 'equals', 'write `eq`')],
        [
            '{ partner: { in: [true, "no"] } }',
            'criteria/value-type «"no"» partner is true or false, and never no | write `true` or `false`, without quotes',
        ],
        [
            '{ country: { in: [DE, Austria] } }',
            'criteria/unknown-value «Austria» country has no value Austria | its values are AT, CH, DE',
        ],
        [
            '{ seniority: { eq: directr } }',
            'criteria/unknown-value «directr» seniority has no value directr | did you mean director?',
        ],
        [
            '{ country: { in: { list: free-mail } } }',
            'criteria/unknown-value «free-mail» in the list free-mail: country has no value freemail.example | its values are AT, CH, DE',
        ],
        [
            '{ employees: { gte: 5000000 } }',
            'criteria/out-of-range «5000000» employees is at most 1000000, and 5000000 is outside | correct the number, or the `max` of employees',
        ],
        [
            '{ annual-revenue: { gt: -0.01 } }',
            'criteria/out-of-range «-0.01» annual-revenue is at least 0.00, and -0.01 is outside | correct the number, or the `min` of annual-revenue',
        ],
        [
            '{ annual-revenue: { gt: 0.005 } }',
            'criteria/number «0.005» 0.005 is not a number that annual-revenue can hold: it keeps 2 decimals | round the number, or declare a larger `scale` for the field',
        ],
        [
            '{ employees: { between: [500, 50] } }',
            'criteria/empty-range «[500, 50]» nothing lies between 500 and 50 | write the smaller one first; for dates that is the smaller age',
        ],
        [
            '{ employees: { lt: 90 days } }',
            'criteria/value-type «90 days» employees is a number, and 90 days is none | write a number',
        ],
        [
            '{ contract-end: { lt: 90 } }',
            'criteria/date-age «90» contract-end is compared by its age, and 90 is not a number of days | write whole days: `90 days` ago, or `-30 days` for 30 days ahead',
        ],
        [
            '{ company: { containsWord: [ceo, head of] } }',
            'criteria/one-word «head of» head of is not one word of letters and digits | write one word, or use `contains`',
        ],
        [
            '{ company: { in: [""] } }',
            'criteria/empty-text «""» an empty text counts as missing and is never found | write the text that is looked for, or ask `missing: true`',
        ],
        [
            '{ total: { gte: 0.5 } }',
            'criteria/points «0.5» 0.5 is no number of points of lead-score, which counts whole points | round the points, or raise the `scale` of lead-score',
        ],
        [
            '{ grade: { in: [A, D] } }',
            'criteria/unknown-verdict «D» the scoring lead-score has no grade D | its grades are A, B, C, U',
        ],
        [
            '{ outcome: { eq: nurtur } }',
            'criteria/unknown-verdict «nurtur» the scoring lead-score has no outcome nurtur | did you mean nurture?',
        ],
        [
            '{ emploees: { gte: 5 } }',
            'link/unknown-name «emploees» there is no field emploees | did you mean employees?',
        ],
        [
            '{ demo-request: { gte: 5 } }',
            'link/wrong-kind «demo-request» demo-request is a signal, where a field is expected | name a field',
        ],
        [
            '{ consent: { phone: given } }',
            'link/unknown-name «phone» there is no consent purpose phone | declare phone, or name a consent purpose that is declared',
        ],
        [
            '{ qualification: bant }',
            'link/unknown-name «bant» there is no qualification bant | declare bant, or name a qualification that is declared',
        ],
    ])('%s', (written, complaint) => {
        expect(complaints(written)).toEqual([complaint]);
    });
    it('is reported in full, however deep it stands', () => {
        const written = '{ all: [{ none: [{ grade: { eq: Z } }] }, { kOf: { k: 1, of: [{ reached: nowhere }, { signal: x, within: 1 day }] } }] }';
        expect(complaints(written).map((line) => line.split(' ')[1])).toEqual(['«Z»', '«nowhere»', '«x»']);
    });
});
