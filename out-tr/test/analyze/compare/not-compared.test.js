import { describe, expect, it } from 'vitest';
import { comparedPart } from '../../../src/analyze/compare/compared-part.js';
import { meaningText } from '../../../src/analyze/compare/meaning-text.js';
import { notCompared } from '../../../src/analyze/compare/not-compared.js';
import { fixtureAgreement } from '../../compile/fixture-agreement.js';
const agreement = fixtureAgreement();
/** What only people read, and what tries the agreement instead of being part of it; of a purpose its title. */
const onlyWords = [
    'consentPurposes',
    'id',
    'languages',
    'owner',
    'place',
    'rationale',
    'samples',
    'title',
    'version',
];
/** The agreement with every text, number and truth in one of its parts changed. */
function altered(key) {
    return { ...agreement, [key]: otherwise(agreement[key]) };
}
function otherwise(value) {
    if (Array.isArray(value))
        return value.length === 0 ? ['more'] : value.map(otherwise);
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).map(([key, part]) => [
            key,
            isForWords(key) ? part : otherwise(part),
        ]);
        return entries.length === 0 ? { more: { id: 'more', isDefault: false } } : Object.fromEntries(entries);
    }
    if (typeof value === 'number')
        return value + 1;
    return typeof value === 'boolean' ? !value : `${String(value)}-more`;
}
const isForWords = (key) => ['id', 'isDefault', 'kind', 'mode', 'op', 'to'].includes(key);
describe('a change', () => {
    // The keys of the agreement are its keys.
    it.each(Object.keys(agreement))('of %s is compared or listed', (key) => {
        const after = altered(key);
        const isCompared = meaningText(comparedPart(agreement)) !== meaningText(comparedPart(after));
        const isListed = notCompared(agreement, after).length > 0;
        expect(isCompared || isListed).toBe(!onlyWords.includes(key));
    });
});
