import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datedDefinitions } from '../../src/cli/release/dated-definitions.ts';
import { filesBelow, uncommitted } from '../../src/cli/release/definition-files.ts';
import { definitionsOf } from '../../src/cli/release/definitions-of.ts';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { standingRelease } from '../../src/records/releases/standing-release.ts';
import { commit, gitIn, repository, write } from '../host/git/repository.ts';
import { agreementOf, minimalFiles } from '../model/load-fixture.ts';
import { releaseOf } from '../records/releases/plain-release.ts';

const minimal = minimalFiles();
const agreementFile = 'definitions/agreement.yaml';
const changed = (from: string, to: string) => ({
  ...minimal,
  [agreementFile]: (minimal[agreementFile] ?? '').replace(from, to),
});

function releasedOf(files: Readonly<Record<string, string>>, version = '1') {
  const release = releaseOf(agreementOf(files), { version, effectiveFrom: '2026-10-01' });
  return standingRelease(release, `releases/${version}.json`, true);
}

describe('the definitions that a release was made of', () => {
  it('are found in git, whatever was done to them since and wherever the folder lies', () => {
    const root = repository(inFolder(minimal));
    const then = gitIn(root, 'rev-parse', 'HEAD');
    write(root, inFolder(changed('currency: EUR', 'currency: CHF')));
    write(root, { 'ours/releases/1.json': '{}' });
    commit(root);
    const found = definitionsOf(join(root, 'ours'), releasedOf(minimal));
    expect(found?.revision.commit).toBe(then);
    expect(found?.agreement.currency).toBe('EUR');
    const now = definitionsOf(join(root, 'ours'), releasedOf(changed('currency: EUR', 'currency: CHF')));
    expect(now?.revision.commit).toBe(gitIn(root, 'rev-parse', 'HEAD'));
  });

  it('are looked for on side branches as well, and need no sample that fits', () => {
    const broken = { 'test/leads/a.yaml': 'kind: sample\nlead: { nothing-of-it: 1 }\n' };
    const root = repository({ ...changed('currency: EUR', 'currency: USD'), ...broken });
    gitIn(root, 'checkout', '-q', '-b', 'side');
    write(root, minimal);
    const side = commit(root);
    write(root, changed('currency: EUR', 'currency: CHF'));
    commit(root);
    gitIn(root, 'checkout', '-q', 'main');
    write(root, changed('currency: EUR', 'currency: GBP'));
    commit(root);
    gitIn(root, 'merge', '-q', '-s', 'ours', '--no-edit', 'side');
    expect(definitionsOf(root, releasedOf(minimal))?.revision.commit).toBe(side);
  });

  it('are nowhere when they were never committed, or there is no repository', () => {
    const root = repository(minimal);
    const other = releasedOf(changed('currency: EUR', 'currency: CHF'));
    expect(definitionsOf(root, other)).toBeUndefined();
    rmSync(join(root, '.git'), { recursive: true });
    expect(definitionsOf(root, releasedOf(minimal))).toBeUndefined();
  });

  it('get the new day where they name one, and are otherwise as they were', () => {
    const line = 'effectiveFrom: 2026-01-01 # when it was signed\n';
    const dated = { ...minimal, [agreementFile]: `${minimal[agreementFile]}${line}` };
    const root = repository(dated);
    const found = definitionsOf(root, releasedOf(dated));
    const files = found && filesBelow(found.revision.files, '/definitions');
    if (found === undefined || typeof files === 'string' || files === undefined) throw new Error('not found');
    const written = datedDefinitions(files, found, '2026-12-01');
    const text = written.find(({ path }) => path === 'agreement.yaml')?.content;
    expect(text).toBe(dated[agreementFile]?.replace('2026-01-01', '2026-12-01'));
    expect(written.filter((file, index) => file !== files[index])).toHaveLength(1);
    expect(datedDefinitions(files, { ...found, agreement: agreementOf(minimal) }, '2026-12-01')).toBe(files);
  });
});

describe('what is not committed of the definitions', () => {
  const asked = (root: string) => uncommitted(nodeFileSystem, root);

  it('is nothing after a commit, with other line ends too', () => {
    const root = repository(minimal);
    expect(asked(root)).toBeUndefined();
    write(root, { [agreementFile]: (minimal[agreementFile] ?? '').replaceAll('\n', '\r\n') });
    expect(asked(root)).toBeUndefined();
  });

  it('is a file that is another, new, gone or elsewhere, of whatever kind', () => {
    const root = repository(minimal);
    write(root, { 'definitions/notes/call.md': 'What sales said.\n' });
    expect(asked(root)).toBe('notes/call.md');
    rmSync(join(root, 'definitions/notes'), { recursive: true });
    renameSync(join(root, 'definitions/sla.yaml'), join(root, 'definitions/slas.yaml'));
    expect(asked(root)).toBe('sla.yaml');
    renameSync(join(root, 'definitions/slas.yaml'), join(root, 'definitions/sla.yaml'));
    symlinkSync('/etc', join(root, 'definitions/away'));
    expect(asked(root)).toBe('away');
  });

  it('is everything where there is no repository', () => {
    const root = repository(minimal);
    rmSync(join(root, '.git'), { recursive: true });
    expect(asked(root)).toBe('agreement.yaml');
  });
});

function inFolder(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`ours/${path}`, text]));
}
