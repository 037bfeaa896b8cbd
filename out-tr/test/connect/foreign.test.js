import { expect, test } from 'vitest';
import { openArtefactComparison } from '../../src/connect/compare-artefacts.js';
import { agreementIn, generatedFiles } from './agreements.js';
const compare = openArtefactComparison(agreementIn('.'), {
    milliseconds: 60_000,
    now: () => performance.now(),
});
const formulas = generatedFiles('.', 'salesforce', /LP_Gate_(Embargo|Competitor)__c\.field-meta\.xml$/);
const lists = generatedFiles('.', 'hubspot', /gate-embargo\.json$/);
/** The file with one text replaced; the text has to be there. */
function changed(files, name, from, to) {
    const file = files.find(({ path }) => path.includes(name));
    if (file?.content.includes(from) !== true)
        throw new Error(`no ${from} in ${name}`);
    return [{ ...file, content: file.content.replace(from, to) }];
}
test.each([
    ['another function', 'CASE(', 'CASESAFEID(', 'the function CASESAFEID', 6, 14],
    ['another sign', ' = 1', ' &lt; &gt; 1', '“>” at this place', 6, 116],
    ['a field of somebody else', 'CountryCode', 'Fremdes__c', 'the field Fremdes__c', 6, 19],
    ['a formula that was cut off', ' = 1', ' =', 'it ends too early', 6, 112],
    ['blanks as zeros', 'BlankAsBlank', 'BlankAsZero', 'blanks that are treated as zeros', 2, 1],
    ['something that is no metadata', '<label>', '<!-- changed --><label>', 'this place of the file', 8, 5],
])('%s in a formula is not guessed at', (_, from, to, what, line, column) => {
    const [result] = compare(changed(formulas, 'Embargo', from, to));
    const { answer, place } = result ?? {};
    expect(answer?.answer === 'unknown' && answer.reason).toMatchObject({ kind: 'unsupported' });
    expect(JSON.stringify(answer)).toContain(`not our dialect: ${what}`);
    expect([place?.line, place?.column]).toEqual([line, column]);
});
test.each([
    ['another operator', 'IS_EQUAL_TO', 'IS_LIKE', 'the operator MULTISTRING IS_LIKE'],
    ['another kind of filter', '"PROPERTY"', '"FORM_SUBMISSION"', 'a filter of another kind'],
    ['a property of somebody else', '"country"', '"hs_persona"', 'the property hs_persona'],
    ['a key that is not ours', '"values"', '"pruneRefineBy": 1, "values"', 'the key pruneRefineBy'],
    ['a file that was cut off', '"filterType"', 'filterType', 'something that is no key'],
])('%s in a list is not guessed at', (_, from, to, what) => {
    const [result] = compare(changed(lists, 'embargo', from, to));
    expect(JSON.stringify(result?.answer)).toContain(`not our dialect: ${what}`);
    expect(result?.place.line).toBeGreaterThan(1);
});
test('a value that no lead of the agreement has changes nothing', () => {
    const [result] = compare(changed(formulas, 'Embargo', '&quot;BY&quot;, 1,', '&quot;XX&quot;, 1, &quot;BY&quot;, 1,'));
    expect(result?.answer).toEqual({ answer: 'proved', tier: 'diagrams' });
});
test('a changed constant is answered with the smallest lead, which the evaluator has confirmed', () => {
    const [result] = compare(changed(formulas, 'Competitor', 'slotspatz.example', 'slotspatz.test'));
    const { answer } = result ?? {};
    if (answer?.answer !== 'refuted')
        throw new Error('not found');
    expect(answer.witness.sample.lead).toEqual({ domain: 'slotspatz.example' });
    expect([answer.witness.expected, answer.witness.got]).toEqual([true, false]);
});
