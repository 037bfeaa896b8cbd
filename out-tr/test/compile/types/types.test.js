import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { clausesOf } from '../../../src/compile/clauses.js';
import { types } from '../../../src/compile/types/types.js';
import { compiledTree } from '../compiled-tree.js';
import { fixtureAgreement } from '../fixture-agreement.js';
import { expectTree } from '../golden-tree.js';
import { hostileAgreement } from '../hostile-agreement.js';
const folder = mkdtempSync(join(tmpdir(), 'leadpact-types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
test('the whole file of an agreement with hostile texts', () => {
    expectTree('test/compile/types/expected', compiledTree(types.compile(hostileAgreement())));
});
test('every clause has its rendition', () => {
    const agreement = fixtureAgreement();
    const { clauses } = types.compile(agreement);
    expect(clauses.map(({ id }) => id)).toEqual(clausesOf(agreement).map(({ id }) => id));
    const count = (wanted) => clauses.filter(({ fidelity }) => fidelity === wanted).length;
    expect([count('exact'), count('approximated'), count('missing')].every((n) => n > 10)).toBe(true);
});
const uses = `
import { fields, stages, type Lead, type SlaId, type StageId, type Cell } from './agreement.ts';
const lead: Lead = { company: 'x', employees: 3, country: 'DE', tools: ['crm'], partner: true };
const stage: StageId = stages[1].id;
const sla: SlaId = 'first-contact';
const cell: Cell = 'A1';
const title: string = fields[0].title.en;
export { lead, stage, sla, cell, title };
`;
const mistakes = [
    ['employees: 3', "employees: 'three'"],
    ["country: 'DE'", "country: 'Germany'"],
    ["tools: ['crm']", "tools: ['abacus']"],
    ["company: 'x', ", ''],
    ["'first-contact'", "'last-contact'"],
    ["'A1'", "'A9'"],
];
test('code that uses the types passes the type check, and every mistake in it is found', () => {
    const bare = fixtureAgreement({
        scorings: {},
        fields: {},
        signals: {},
        slas: {},
        reasons: {},
        members: {},
    });
    const complaints = complaintsAbout({
        'agreement.ts': sourceOf(hostileAgreement()),
        'bare.ts': sourceOf(bare),
        'right.ts': uses,
        ...Object.fromEntries(mistakes.map(([right, wrong], index) => {
            expect(uses).toContain(right);
            return [`wrong-${index}.ts`, uses.replace(right, wrong)];
        })),
    });
    expect(complaints).toEqual(mistakes.map((_, index) => `wrong-${index}.ts`));
});
function sourceOf(agreement) {
    return types.compile(agreement).artifacts[0]?.content ?? '';
}
/** The files in which the compiler finds a mistake, under the strictest settings. */
function complaintsAbout(files) {
    for (const [name, content] of Object.entries(files))
        writeFileSync(join(folder, name), content);
    const strict = '--strict --noEmit --noUncheckedIndexedAccess --exactOptionalPropertyTypes --isolatedDeclarations --declaration';
    const modules = '--module nodenext --target es2023 --allowImportingTsExtensions --types';
    const { stdout } = spawnSync(process.execPath, [
        resolve('node_modules/typescript/bin/tsc'),
        ...`${strict} ${modules}`.split(' '),
        '',
        ...Object.keys(files),
    ], { cwd: folder, encoding: 'utf8' });
    const named = [...stdout.matchAll(/^(\S+\.ts)\(\d+,\d+\): error/gm)].map((match) => match[1] ?? '');
    return [...new Set(named)].toSorted();
}
