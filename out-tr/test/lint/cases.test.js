import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.js';
import { rules } from '../../src/lint/rules/index.js';
import { readAgreement } from '../../src/model/read-agreement.js';
import { caseFiles } from '../../tools/lint-case.js';
/** What the linter says of a fragment over the base agreement; the base has to be readable. */
function codesOf(fragment) {
    const files = caseFiles(fragment).map(({ path, text }) => ({
        path,
        bytes: new TextEncoder().encode(text),
    }));
    const { agreement, findings } = readAgreement(files);
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    return agreement ? lint(agreement).map(({ code }) => code) : ['no agreement'];
}
const fragment = (id, name) => readFileSync(join('test', 'lint', id, `${name}.yaml`), 'utf8');
describe('lint rules', () => {
    it('find nothing in the base agreement', () => {
        expect(codesOf('')).toEqual([]);
    });
    it.each(rules.map(({ id }) => id))('%s finds its bad case and leaves its good case alone', (id) => {
        expect(codesOf(fragment(id, 'bad'))).toContain(id);
        expect(codesOf(fragment(id, 'good'))).not.toContain(id);
    });
});
