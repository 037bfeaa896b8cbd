import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';
import { testIo } from './test-io.ts';

/** Which published schema describes what a command line prints, in the small agreement or in the reference one. */
const lines: readonly (readonly [schema: string, line: string])[] = [
  ['analyze', 'analyze --memory 1MB --question matrix-total engagement-alone'],
  ['analyze', 'analyze --question routing-overlap'],
  ['approvals', 'approvals check before --reviews reviews.json'],
  ['build', 'build --check'],
  ['build', 'build types'],
  ['code', 'explain files/unreadable'],
  ['diff', 'diff before'],
  ['diff', 'diff before --memory 1MB'],
  ['drift', 'drift salesforce --against retrieved --all'],
  ['dispute', 'explain --records records --lead L-7 --as-of 2026-04-30T12:00+02:00'],
  ['dispute', 'explain --records records --lead L-9 --as-of 2026-04-13T12:00+02:00'],
  ['explain', 'explain test/leads/clocks.yaml'],
  ['explain', 'explain test/leads/routing.yaml'],
  ['explain', 'explain test/leads/touches.yaml'],
  ['facts', 'facts salesforce --records records --map native --as-of 2026-11-20T08:12Z'],
  ['facts', 'facts salesforce --records records --map native --as-of 2026-11-20T08:12Z --fail-on never'],
  ['findings', 'validate'],
  ['impact', 'impact before --records records --as-of 2026-11-20T08:12Z --show-ids'],
  ['import', 'import salesforce retrieved'],
  ['import', 'import salesforce retrieved --out ours'],
  ['measure', 'measure --records records --map native --as-of 2026-11-20T08:12Z'],
  ['outbox', 'measure --records records --map native --as-of 2026-11-20T08:12Z --notify stdout'],
  ['plan', 'plan'],
  ['playbook', 'playbook'],
  ['purge', 'purge --all'],
  ['purge', 'purge --lead L-1'],
  [
    'release',
    'release 2027.1 --until 2027-06-30 --approved marketing:vp-marketing:2026-11-20 sales:vp-sales:2026-11-21',
  ],
  ['report', 'report weekly --records . --as-of 2026-11-20T08:12Z'],
  ['rules', 'rules --all'],
  ['score', 'score --leads leads.csv --as-of 2026-11-20T08:12Z'],
  ['score', 'score --leads twice.csv --as-of 2026-11-20T08:12Z'],
  ['test', 'test --coverage --filter csv'],
  ['version', 'version'],
];

/** Prints its report beside the data. */
const isScore = (schema: string): boolean => schema === 'facts' || schema === 'score';
const needsEngine = (schema: string): boolean =>
  ['dispute', 'facts', 'impact', 'measure', 'outbox', 'report', 'score'].includes(schema);
const hasEngine = (await openDuckDb()) !== undefined;

const schemas = readdirSync('schemas/output').map((name) => name.replace('.schema.json', ''));

/**
 * What is tried where it is printed: `test/measure/outbox/`, `test/notify/`, `test/cli/score-note.test.ts`, `test/push/`,
 * `test/compile/fidelity.test.ts`.
 */
const kept = ['escalation', 'fidelity', 'kept', 'push', 'sent'];

it('every published output schema is tried', () => {
  expect(schemas.toSorted()).toEqual([...new Set([...kept, ...lines.map(([schema]) => schema)])].toSorted());
});

it.each(lines)('%s.schema.json describes leadpact %s', async (schema, line) => {
  if (needsEngine(schema) && !hasEngine) return console.warn(noDuckDb);
  const folder = temporaryFolder();
  const source = /^(build|diff|explain --records|impact|playbook|report|score)/.test(line)
    ? 'test/cli/agreement'
    : '.';
  cpSync(`${source}/definitions`, `${folder}/definitions`, { recursive: true });
  cpSync(`${source}/test/leads`, `${folder}/test/leads`, { recursive: true });
  if (schema === 'approvals' || schema === 'diff') writeOlderVersion(folder);
  if (schema === 'approvals') writeReviews(folder);
  writeFileSync(`${folder}/leads.csv`, 'lead_id,country\nL-1,Mars\n');
  mkdirSync(`${folder}/records`, { recursive: true });
  writeFileSync(
    `${folder}/records/leads.csv`,
    'lead_id,country,created_at\nL-1,DE,2026-11-01T08:00Z\nL-1,,\n',
  );
  writeFileSync(
    `${folder}/records/stage-history.csv`,
    'lead_id,cycle_number,to_stage,entered_at,entry_actor\nL-1,1,mql,2026-11-02T08:00Z,auto\n',
  );
  writeFileSync(`${folder}/twice.csv`, 'lead_id,lead_id,x\n,,\nL-1,L-1,\nL-1,,\n');
  if (schema === 'impact') {
    writeOlderVersion(folder, 'gte: 45');
    cpSync('test/cli/impact/small-export/files', folder, { recursive: true });
  }
  if (schema === 'drift') writeRetrieved(`${folder}/retrieved`);
  if (schema === 'import')
    cpSync('test/connect/import/shapes/older-form/files', `${folder}/retrieved`, { recursive: true });
  if (schema === 'dispute') cpSync('test/cli/explain/lead-of-export/files', folder, { recursive: true });
  const { io, written } = testIo(folder);
  await run([...line.split(' '), '--format', 'json'], io);
  const validate = new Ajv2020({
    strict: true,
    strictRequired: false,
    allErrors: true,
    allowUnionTypes: true,
  }).compile(JSON.parse(readFileSync(`schemas/output/${schema}.schema.json`, 'utf8')));
  validate(JSON.parse(isScore(schema) ? written.stderr : written.stdout));
  expect(validate.errors?.slice(0, 5) ?? [], written.stderr).toEqual([]);
});

/** A commit, with reviews of which one counts, one does not, and one asks for changes. */
function writeReviews(folder: string): void {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=N', '-c', 'user.email=n@n.example', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  git('init', '-q');
  git('add', 'definitions', 'test');
  git('-c', 'commit.gpgsign=false', 'commit', '-q', '-m', 'x');
  const commit_id = git('rev-parse', 'HEAD');
  const reviews = ['ff-marketing-lead', 'ff-sales-lead', 'stranger'].map((login, index) => ({
    user: { login },
    state: ['APPROVED', 'CHANGES_REQUESTED', 'APPROVED'][index],
    commit_id,
    submitted_at: '2026-11-28T08:00:00Z',
  }));
  writeFileSync(`${folder}/reviews.json`, JSON.stringify(reviews));
}

/** Two fields as they are built, one with another label and one with another formula, one that cannot be read, and a foreign one. */
function writeRetrieved(folder: string): void {
  const fields = 'generated/salesforce/force-app/main/default/objects/Lead/fields';
  const text = (field: string): string => readFileSync(`${fields}/LP_${field}__c.field-meta.xml`, 'utf8');
  mkdirSync(`${folder}/objects/Lead/fields`, { recursive: true });
  const write = (field: string, content: string): void =>
    writeFileSync(`${folder}/objects/Lead/fields/LP_${field}__c.field-meta.xml`, content);
  write('Domain', text('Domain').replace('<label>', '<label>Another '));
  write('Band', text('Band').replace('/ 20', '/ 25'));
  write('Cell', '<a');
  write('Old', text('Domain'));
}

/** The agreement as it was when fewer points were enough. */
function writeOlderVersion(folder: string, threshold = 'gte: 59'): void {
  cpSync(`${folder}/definitions`, `${folder}/before/definitions`, { recursive: true });
  const file = `${folder}/before/definitions/lifecycle.yaml`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('gte: 60', threshold));
}
