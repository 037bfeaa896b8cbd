import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { nodeProcesses } from '../../src/host/processes.ts';
import { type TreeChange, updateTree } from '../../src/host/tree-update.ts';
import { temporaryFolder } from './temporary-folder.ts';

const machine = { files: nodeFileSystem, processes: nodeProcesses };
const mark = { path: 'assets/version.js', content: 'one' };
const site = 'generated/playbook';

/** A folder with a small site in it. */
function standing(): string {
  return temporaryFolder({
    [`${site}/assets/version.js`]: 'one',
    [`${site}/en/a.html`]: 'a',
    [`${site}/en/b.html`]: 'b',
  });
}

function update(root: string, change: Omit<TreeChange, 'mark'>): string {
  return updateTree(machine, root, site, { mark, ...change }).what;
}

describe('updateTree', () => {
  it('writes and removes what it is told, and leaves nothing else behind', () => {
    const root = standing();
    const written = [
      { path: 'en/a.html', content: 'other' },
      { path: 'de/new/c.html', content: 'c' },
    ];
    expect(update(root, { written, removed: ['en/b.html'] })).toBe('updated');
    expect(readFileSync(join(root, site, 'en/a.html'), 'utf8')).toBe('other');
    expect(readFileSync(join(root, site, 'de/new/c.html'), 'utf8')).toBe('c');
    expect(existsSync(join(root, site, 'en/b.html'))).toBe(false);
    expect(existsSync(join(root, '.leadpact'))).toBe(false);
  });

  it('touches nothing where somebody else has written the tree, or none is left', () => {
    const root = standing();
    writeFileSync(join(root, site, mark.path), 'two');
    const change = { written: [{ path: 'en/a.html', content: 'other' }], removed: ['en/b.html'] };
    expect(update(root, change)).toBe('strange');
    expect(readFileSync(join(root, site, 'en/a.html'), 'utf8')).toBe('a');
    expect(existsSync(join(root, site, 'en/b.html'))).toBe(true);
    expect(update(temporaryFolder(), change)).toBe('strange');
  });

  it('follows no link out of the tree', () => {
    const root = standing();
    const outside = temporaryFolder({ 'a.html': 'theirs' });
    renameSync(join(root, site, 'en'), join(root, site, 'gone'));
    symlinkSync(outside, join(root, site, 'en'), 'dir');
    expect(update(root, { written: [{ path: 'en/a.html', content: 'other' }], removed: [] })).toBe('strange');
    expect(update(root, { written: [], removed: ['en/a.html'] })).toBe('strange');
    expect(readFileSync(join(outside, 'a.html'), 'utf8')).toBe('theirs');
  });

  it('waits for no one who holds the folder and is alive elsewhere', () => {
    const root = standing();
    mkdirSync(join(root, '.leadpact/write/owner-1'), { recursive: true });
    const other = { pid: 1, machine: 'another', run: 'x' };
    writeFileSync(join(root, '.leadpact/write/owner-1/process.json'), `${JSON.stringify(other)}\n`);
    expect(update(root, { written: [], removed: [] })).toBe('busy');
  }, 20_000);
});
