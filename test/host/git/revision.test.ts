import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRevision, type Revision } from '../../../src/host/git/revision.ts';
import { nodeFileSystem } from '../../../src/host/node-file-system.ts';
import { readSourceTree } from '../../../src/host/source-tree.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commit, gitIn, repository, write } from './repository.ts';

function opened(folder: string, name: string): Revision {
  const revision = openRevision(folder, name);
  if (typeof revision === 'string') throw new Error(revision);
  return revision;
}

const textsOf = (folder: string, name: string): readonly string[] =>
  readSourceTree(opened(folder, name).files, '').files.map(
    ({ path, bytes }) => `${path}: ${Buffer.from(bytes).toString('utf8')}`,
  );

describe('a revision', () => {
  it('is read as the folder was then, whatever stands there now', () => {
    const root = repository({
      'definitions/a.yaml': 'kind: a\n',
      'definitions/deep/größe.yaml': 'kind: ß\n',
      'test/leads/b.yaml': 'b',
      'leadpact-baseline.yaml': 'allow: []\n',
      'README.md': 'not read',
    });
    const disk = readSourceTree(nodeFileSystem, root);
    const first = opened(root, 'HEAD');
    expect(readSourceTree(first.files, '')).toEqual({ ...disk, retrieved: expect.any(Function) });
    const found = [{ path: 'definitions/a.yaml', content: 'kind: a\n' }];
    for (const tree of [disk, readSourceTree(first.files, '')])
      expect(tree.retrieved('definitions', ['a.yaml', 'b.yaml'])).toEqual({ files: found, troubles: [] });
    write(root, { 'definitions/a.yaml': 'kind: later\n', 'definitions/new.yaml': '' });
    rmSync(join(root, 'test'), { recursive: true });
    commit(root);
    expect(textsOf(root, 'HEAD~1')).toEqual([
      'definitions/a.yaml: kind: a\n',
      'definitions/deep/größe.yaml: kind: ß\n',
      'leadpact-baseline.yaml: allow: []\n',
      'test/leads/b.yaml: b',
    ]);
    expect(textsOf(root, 'main')).toHaveLength(4);
    expect(first.commit).toMatch(/^[0-9a-f]{40}$/);
  });

  it('of an agreement below the top of the repository', () => {
    const root = repository({ 'pact/definitions/a.yaml': 'inner', 'definitions/a.yaml': 'outer' });
    expect(textsOf(join(root, 'pact'), 'HEAD')).toEqual(['definitions/a.yaml: inner']);
    expect(textsOf(root, 'HEAD')).toEqual(['definitions/a.yaml: outer']);
  });

  it('follows links inside the agreement and no others', () => {
    const root = repository({ 'definitions/real/a.yaml': 'a', 'outside.yaml': 'no' });
    symlinkSync('real', join(root, 'definitions/linked'));
    symlinkSync('real/a.yaml', join(root, 'definitions/again.yaml'));
    symlinkSync('../outside.yaml', join(root, 'definitions/out.yaml'));
    symlinkSync('../../outside.yaml', join(root, 'definitions/further.yaml'));
    symlinkSync('round.yaml', join(root, 'definitions/round.yaml'));
    commit(root);
    const tree = readSourceTree(opened(root, 'HEAD').files, '');
    expect(tree.files.map(({ path }) => path)).toEqual([
      'definitions/again.yaml',
      'definitions/linked/a.yaml',
    ]);
    expect(tree.troubles.map(({ place }) => place.file)).toEqual([
      'definitions/further.yaml',
      'definitions/out.yaml',
      'definitions/round.yaml',
    ]);
  });

  it('is not read where its files are too large, which is said', () => {
    const root = repository({ 'definitions/a.yaml': 'a', 'definitions/large.yaml': 'x'.repeat(5_000) });
    const { files } = opened(root, 'HEAD');
    const tree = readSourceTree(files, '', {
      fileBytes: 4_000,
      releaseBytes: 9_000,
      totalBytes: 9_000,
      files: 9,
      depth: 9,
    });
    expect(tree.files.map(({ path }) => path)).toEqual(['definitions/a.yaml']);
    expect(tree.findings.map(({ place }) => place.file)).toEqual(['definitions/large.yaml']);
  });

  it('is told from nothing', () => {
    const root = repository({ 'definitions/a.yaml': 'a' });
    expect(openRevision(root, 'nowhere')).toBe('there is no folder and no git revision nowhere');
    expect(openRevision(root, '--output=stolen')).toBe(
      'there is no folder and no git revision --output=stolen',
    );
    expect(existsSync(join(root, 'stolen'))).toBe(false);
    expect(openRevision(temporaryFolder(), 'HEAD')).toMatch(/this is no git repository$/);
    const empty = repository({ 'README.md': '' });
    expect(openRevision(empty, 'HEAD')).toBe('HEAD holds no definitions/ folder here');
  });

  it('runs nothing that a repository configures', () => {
    const root = repository({
      'definitions/a.yaml': 'a',
      '.gitattributes': '*.yaml filter=evil diff=evil\n',
    });
    const trap = join(root, 'trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch "${root}/sprung"\n`);
    chmodSync(trap, 0o755);
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'filter.evil.smudge',
      'diff.evil.textconv',
      'core.sshCommand',
    ])
      gitIn(root, 'config', key, trap);
    mkdirSync(join(root, '.git/hooks'), { recursive: true });
    symlinkSync(trap, join(root, '.git/hooks/post-checkout'));
    expect(textsOf(root, 'HEAD')).toEqual(['definitions/a.yaml: a']);
    expect(existsSync(join(root, 'sprung'))).toBe(false);
  });
});
