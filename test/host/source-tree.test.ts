import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { sourceLimits } from '../../src/host/source-limits.ts';
import { readSourceTree } from '../../src/host/source-tree.ts';
import { temporaryFolder } from './temporary-folder.ts';

function read(folder: string, limits = sourceLimits) {
  const { files, troubles, findings } = readSourceTree(nodeFileSystem, folder, limits);
  return {
    files: files.map((file) => file.path),
    troubles: troubles.map((finding) => `${finding.code} ${finding.place.file}`),
    findings: findings.map((finding) => `${finding.code} ${finding.place.file}`),
  };
}

describe('readSourceTree', () => {
  it('reads definitions and sample leads in code-point order, and nothing hidden', () => {
    const folder = temporaryFolder({
      'definitions/b.yaml': '',
      'definitions/a/z.yml': '',
      'definitions/.draft.yaml': '',
      'definitions/README.md': '',
      'test/leads/x.csv': '',
      'test/leads/x.yaml': '',
      'test/other.yaml': '',
    });
    expect(read(folder)).toEqual({
      files: ['definitions/a/z.yml', 'definitions/b.yaml', 'test/leads/x.csv', 'test/leads/x.yaml'],
      troubles: [],
      findings: [],
    });
  });

  it('reads released versions apart, up to a size of their own', () => {
    const folder = temporaryFolder({
      'definitions/a.yaml': '',
      'releases/2026.4.json': '{}',
      'releases/README.md': '',
      'releases/2026.4.yaml': '',
    });
    const tree = readSourceTree(nodeFileSystem, folder, { ...sourceLimits, fileBytes: 1 });
    expect(tree.files.map(({ path }) => path)).toEqual(['definitions/a.yaml']);
    expect(tree.releases.map(({ path }) => path)).toEqual(['releases/2026.4.json']);
    expect(read(folder).findings).toEqual(['files/not-read releases/2026.4.yaml']);
    expect(read(folder, { ...sourceLimits, releaseBytes: 1 }).findings).toEqual([
      'load/too-large releases/2026.4.json',
      'files/not-read releases/2026.4.yaml',
    ]);
  });

  it('says which files it passes over', () => {
    const folder = temporaryFolder({ 'definitions/slas.yaml.bak': '', 'definitions/leads.csv': '' });
    expect(read(folder).findings).toEqual([
      'files/not-read definitions/leads.csv',
      'files/not-read definitions/slas.yaml.bak',
    ]);
  });

  it('follows links inside the folder, once, and refuses those that leave it', () => {
    const secret = temporaryFolder({ 'secret.yaml': 'secret' });
    const folder = temporaryFolder({ 'definitions/a.yaml': '', 'shared/c.yaml': '' });
    symlinkSync(`${secret}/secret.yaml`, `${folder}/definitions/b.yaml`);
    symlinkSync('../shared/c.yaml', `${folder}/definitions/c.yaml`);
    symlinkSync('../definitions', `${folder}/definitions/circle`);
    symlinkSync('nowhere', `${folder}/definitions/d.yaml`);
    symlinkSync(secret, `${folder}/definitions/e`);
    expect(read(folder)).toEqual({
      files: ['definitions/a.yaml', 'definitions/c.yaml'],
      troubles: [
        'files/link-leaves-folder definitions/b.yaml',
        'files/unreadable definitions/d.yaml',
        'files/link-leaves-folder definitions/e',
      ],
      findings: [],
    });
  });

  it('refuses folders and pipes in place of files, and a file in place of the folder', () => {
    const folder = temporaryFolder({ 'definitions/a.yaml/inner.yaml': '', 'test/leads': '' });
    if (process.platform !== 'win32') execFileSync('mkfifo', [`${folder}/definitions/pipe.yaml`]);
    expect(read(folder).troubles).toContain('files/wrong-kind definitions/a.yaml');
    expect(read(folder).troubles).toContain('files/wrong-kind test/leads');
    if (process.platform !== 'win32') {
      expect(read(folder).troubles).toContain('files/wrong-kind definitions/pipe.yaml');
    }
  });

  it('does not read a file of 100 MB', () => {
    const folder = temporaryFolder({ 'definitions/huge.yaml': '' });
    truncateSync(`${folder}/definitions/huge.yaml`, 100_000_000);
    const before = process.memoryUsage().rss;
    expect(read(folder)).toEqual({
      files: [],
      troubles: [],
      findings: ['load/too-large definitions/huge.yaml'],
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(20_000_000);
  });

  it('stops at too many files and at folders that lie too deep', () => {
    const folder = temporaryFolder({
      'definitions/a.yaml': '',
      'definitions/b.yaml': '',
      'definitions/c/d/e.yaml': '',
    });
    expect(read(folder, { ...sourceLimits, files: 1 }).findings).toEqual([
      'files/too-many definitions/b.yaml',
    ]);
    expect(read(folder, { ...sourceLimits, depth: 1 }).findings).toEqual(['files/too-deep definitions/c/d']);
  });

  it.skipIf(process.getuid?.() === 0)(
    'names what may not be read (skipped for root, who may read everything)',
    () => {
      const folder = temporaryFolder({ 'definitions/a.yaml': '' });
      mkdirSync(`${folder}/definitions/closed`);
      writeFileSync(`${folder}/definitions/b.yaml`, '');
      chmodSync(`${folder}/definitions/b.yaml`, 0);
      chmodSync(`${folder}/definitions/closed`, 0);
      expect(read(folder)).toEqual({
        files: ['definitions/a.yaml'],
        troubles: ['files/unreadable definitions/b.yaml', 'files/unreadable definitions/closed'],
        findings: [],
      });
      chmodSync(`${folder}/definitions/closed`, 0o700);
    },
  );
});
