import { describe, expect, it } from 'vitest';
import { minimalFiles } from '../model/load-fixture.js';
import { pageText } from './pages.js';
const invariants = `kind: fields
owner: sales
fields:
  postal-code: { type: text }
invariants:
  postal-codes-have-a-country:
    title: { en: No postal code without a country, de: Keine Postleitzahl ohne Land }
    rationale: { en: Every form asks for it first., de: Jedes Formular fragt zuerst danach. }
    when: { postal-code: { exists: true } }
    then: { country: { exists: true } }
`;
const page = (path) => pageText(minimalFiles({ 'definitions/invariants.yaml': invariants }), path);
describe('the page of a field', () => {
    it('says what is always true of it, whichever half asks for it', () => {
        for (const field of ['postal-code', 'country']) {
            expect(page(`en/fields/${field}.html`)).toContain('Always true\nInvariant | When | Then | \nNo postal code');
            expect(page(`de/fields/${field}.html`)).toContain('Jedes Formular fragt zuerst danach.');
        }
        expect(page('de/fields/country.html')).toContain('Was immer gilt');
    });
    it('says nothing where nothing is known', () => {
        expect(page('en/fields/email.html')).not.toContain('Always true');
    });
});
