import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { clausesOf } from '../../../src/compile/clauses.ts';
import { types } from '../../../src/compile/types/types.ts';
import { expectedTree, madeTree } from '../expected-tree.ts';
import { fixtureAgreement } from '../fixture-agreement.ts';
import { hostileAgreement } from '../hostile-agreement.ts';

const folder = mkdtempSync(join(tmpdir(), 'leadpact-types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the whole file of an agreement with hostile texts', () => {
  const compilation = types.compile(hostileAgreement());
  const expected = expectedTree('test/compile/types/expected', compilation);
  expect([...madeTree(compilation)]).toEqual([...expected]);
});

test('every clause has its rendition', () => {
  const agreement = fixtureAgreement();
  const { clauses } = types.compile(agreement);
  expect(clauses.map(({ id }) => id)).toEqual(clausesOf(agreement).map(({ id }) => id));
  const count = (wanted: string): number => clauses.filter(({ fidelity }) => fidelity === wanted).length;
  expect([count('exact'), count('approximated'), count('missing')].every((n) => n > 10)).toBe(true);
});

test('an agreement with nothing in it still makes types', () => {
  const bare = fixtureAgreement({
    scorings: {},
    fields: {},
    signals: {},
    slas: {},
    reasons: {},
    members: {},
  });
  expect(checked(types.compile(bare).artifacts[0]?.content ?? '')).toBe('');
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

test('code that uses the types passes the type check', () => {
  const { artifacts } = types.compile(hostileAgreement());
  expect(checked(artifacts[0]?.content ?? '', uses)).toBe('');
});

test.each([
  ['employees: 3', "employees: 'three'"],
  ["country: 'DE'", "country: 'Germany'"],
  ["tools: ['crm']", "tools: ['abacus']"],
  ["company: 'x', ", ''],
  ["'first-contact'", "'last-contact'"],
  ["'A1'", "'A9'"],
])('%s written as %s does not', (right, wrong) => {
  const { artifacts } = types.compile(hostileAgreement());
  const spoiled = uses.replace(right, wrong);
  expect(spoiled).not.toBe(uses);
  expect(checked(artifacts[0]?.content ?? '', spoiled)).toMatch(/error TS\d+/);
});

/** What the compiler complains about, under the strictest settings. */
function checked(source: string, user = ''): string {
  writeFileSync(join(folder, 'agreement.ts'), source);
  writeFileSync(join(folder, 'user.ts'), user || "export * from './agreement.ts';\n");
  const strict =
    '--strict --noEmit --noUncheckedIndexedAccess --exactOptionalPropertyTypes --isolatedDeclarations --declaration';
  const modules = '--module nodenext --target es2023 --allowImportingTsExtensions --types';
  const { stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules/typescript/bin/tsc'), ...`${strict} ${modules}`.split(' '), '', 'user.ts'],
    { cwd: folder, encoding: 'utf8' },
  );
  return stdout;
}
