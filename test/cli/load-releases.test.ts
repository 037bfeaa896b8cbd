import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { agreementAt, evaluate, loadAgreement, loadReleases } from '../../src/index.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { testIo } from './test-io.ts';

const signed = ['--approved', 'marketing:vp-marketing:2026-11-20', 'sales:vp-sales:2026-11-21'];

it('what was released is given back by the library, for the instants in which it was in force', async () => {
  const folder = temporaryFolder();
  cpSync('test/cli/agreement', folder, { recursive: true });
  expect(loadReleases(folder)).toEqual({ releases: [], findings: [] });
  const draft = loadAgreement(folder).agreement;
  expect(draft?.version).toBe('draft');
  expect(await run(['release', '2027.1', ...signed], testIo(folder).io)).toBe(0);
  const { agreement } = loadAgreement(folder);
  expect(agreement?.version).toBe('2027.1');
  const { releases, findings } = loadReleases(folder);
  expect(findings).toEqual([]);
  expect(agreementAt(releases, Date.parse('2026-12-31T22:59Z'))).toBeUndefined();
  const inForce = agreementAt(releases, Date.parse('2026-12-31T23:00Z'));
  const [sample] = agreement?.samples ?? [];
  if (inForce === undefined || agreement === undefined || sample === undefined)
    throw new Error('nothing is in force');
  expect(evaluate(inForce, sample, sample.asOf).score).toEqual(
    evaluate(agreement, sample, sample.asOf).score,
  );
});

it('what is wrong with releases is a finding at its line, and nothing else is told', () => {
  const folder = temporaryFolder({ 'definitions/broken.yaml': 'kind: [' });
  mkdirSync(`${folder}/releases/2027.1.json`, { recursive: true });
  writeFileSync(`${folder}/releases/2027.2.json`, '{}');
  const { releases, findings } = loadReleases(folder);
  expect(releases).toEqual([]);
  expect(findings.map(({ code, place, range }) => [code, place.file, range.start.line])).toEqual([
    ['files/wrong-kind', 'releases/2027.1.json', 1],
    ['release/unreadable', 'releases/2027.2.json', 1],
  ]);
});
