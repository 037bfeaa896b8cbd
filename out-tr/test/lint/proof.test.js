import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/analyze/questions/catalogue.js';
import { questions } from '../../src/analyze/questions/index.js';
import { deepLint } from '../../src/lint/deep-lint.js';
import { proofRules } from '../../src/lint/proof-rules.js';
import { readAgreement } from '../../src/model/read-agreement.js';
import { caseFiles } from '../../tools/lint-case.js';
/** What proofs say of a fragment over the base agreement; the base has to be readable and everything decided. */
function codesOf(fragment) {
    const files = caseFiles(fragment).map(({ path, text }) => ({
        path,
        bytes: new TextEncoder().encode(text),
    }));
    const { agreement, findings } = readAgreement(files);
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    if (agreement === undefined)
        throw new Error('no agreement');
    const found = deepLint(agreement, { steps: 5_000_000 });
    expect(found.undecided).toEqual([]);
    return found.findings.map(({ code }) => code);
}
const fragment = (id, name) => readFileSync(join('test', 'lint', 'proof', id, `${name}.yaml`), 'utf8');
describe('proof rules', () => {
    it('find nothing in the base agreement', () => {
        expect(codesOf('')).toEqual([]);
    });
    it('are the questions of the catalogue, which has every question', () => {
        const ids = catalogue.map(({ id }) => id);
        expect(ids).toEqual(questions.map(({ id }) => id).toSorted());
        expect(ids).toEqual(ids.toSorted());
        expect(readdirSync('test/lint/proof').toSorted()).toEqual(proofRules.map(({ id }) => id).toSorted());
    });
    it.each(proofRules)('$code finds its bad case and leaves its good case alone', ({ id, code }) => {
        expect(codesOf(fragment(id, 'bad'))).toContain(code);
        expect(codesOf(fragment(id, 'good'))).not.toContain(code);
    });
    it('know that a lead is handed over when it is assigned', () => {
        const variant = (id, applies) => `kind: sla
id: ${id}
owner: sales
promise: Sales contacts an assigned lead within four business hours.
applies: { all: [{ company: { exists: true } }, ${applies}] }
clock: { start: { event: assigned }, stop: { touch: human } }
within: 4 business hours
compliance: { target: 95 %, per: week, minSample: 5 }
`;
        const large = variant('large', '{ employees: { gte: 500 } }');
        const others = variant('others', '{ none: [{ employees: { gte: 500 } }] }');
        // Nobody becomes an MQL without a company.
        expect(codesOf(`${large}---\n${others}`)).not.toContain('proof/sla-gap');
        const small = variant('small', '{ employees: { lt: 500 } }');
        expect(codesOf(`${large}---\n${small}`)).toContain('proof/sla-gap');
    });
});
