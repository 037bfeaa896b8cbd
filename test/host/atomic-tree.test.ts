import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recoverTrees, replaceTree } from '../../src/host/atomic-tree.ts';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { nodeProcesses } from '../../src/host/processes.ts';
import { treeState } from '../../src/host/tree-journal.ts';
import type { Machine } from '../../src/host/workspace.ts';
import { Killed, mortalFiles } from './mortal-files.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { asRecord, standing, treeOf } from './trees.ts';

const machine: Machine = { files: nodeFileSystem, processes: nodeProcesses };
const before = treeOf('before', 3);
const after = treeOf('after', 4);

/** Replaces `before` by `after` until the process dies at a change; how many changes a whole run takes when it lives. */
function replaceAndDie(root: string, lives: number): number | undefined {
  const mortal = mortalFiles(lives);
  try {
    replaceTree({ ...machine, files: mortal.files }, root, 'generated', after);
    return mortal.changes();
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    return undefined;
  }
}

describe('replaceTree', () => {
  it('writes a first tree and leaves nothing beside it', () => {
    const root = temporaryFolder();
    const writing = replaceTree(machine, root, 'generated', before);
    expect(writing).toEqual({ what: 'replaced', foreign: [], recovered: false });
    expect(standing(root)).toEqual(prefixed(asRecord(before)));
  });

  it('removes what an earlier build wrote and keeps what no build wrote, and the playbook', () => {
    const root = temporaryFolder({
      'generated/notes/why.md': 'ours',
      'generated/playbook/index.html': 'page',
    });
    replaceTree(machine, root, 'generated', before);
    const writing = replaceTree(machine, root, 'generated', after);
    expect(writing).toEqual({ what: 'replaced', foreign: ['notes/why.md'], recovered: false });
    expect(standing(`${root}/generated`)).toEqual({
      ...asRecord(after),
      'notes/why.md': 'ours',
      'playbook/index.html': 'page',
    });
  });

  it('replaces the playbook without touching the rest', () => {
    const root = temporaryFolder({ 'generated/playbook/old.html': 'old' });
    replaceTree(machine, root, 'generated', before);
    replaceTree(machine, root, 'generated/playbook', [{ path: 'index.html', content: 'new' }]);
    expect(standing(`${root}/generated`)).toEqual({ ...asRecord(before), 'playbook/index.html': 'new' });
  });

  it('replaces definitions as a whole, and killed on the way they are one version or the other', () => {
    const [was, is] = [treeOf('was', 2), treeOf('is', 2)];
    for (let lives = 0, ended = false; !ended && lives < 100; lives++) {
      const root = temporaryFolder();
      replaceTree(machine, root, 'definitions', [...was, { path: 'gone.yaml', content: 'gone' }]);
      const mortal = mortalFiles(lives);
      try {
        replaceTree({ ...machine, files: mortal.files }, root, 'definitions', is);
        ended = true;
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        recoverTrees(machine, root);
      }
      const found = standing(`${root}/definitions`);
      const old = { ...asRecord(was), 'gone.yaml': 'gone' };
      expect([old, asRecord(is)]).toContainEqual(found);
      if (ended) expect(found).toEqual(asRecord(is));
      expect(lives).toBeLessThan(99);
    }
  });

  it('killed before any of its changes, it leaves one whole tree or a journal, and the next run recovers', () => {
    const whole = replaceAndDie(rootWithOldTree(), Number.POSITIVE_INFINITY) ?? 0;
    expect(whole).toBeGreaterThan(15);
    const states = new Set<string>();
    for (let lives = 0; lives < whole; lives++) {
      const root = rootWithOldTree();
      expect(replaceAndDie(root, lives)).toBeUndefined();
      const state = treeState(machine, root);
      states.add(state);
      if (state === 'complete') expect(isWhole(root), `after ${lives} changes`).toBe(true);
      recoverTrees(machine, root);
      expect(treeState(machine, root)).toBe('complete');
      expect(isWhole(root), `recovered after ${lives} changes`).toBe(true);
      expect(existsSync(`${root}/.leadpact/write`)).toBe(false);
      replaceTree(machine, root, 'generated', after);
      expect(standing(`${root}/generated`)).toEqual({ ...asRecord(after), ...kept });
    }
    expect([...states].toSorted()).toEqual(['complete', 'interrupted']);
  });

  it('killed again while it recovers, it still recovers', () => {
    for (let lives = 0; lives < 12; lives++) {
      const root = rootWithOldTree();
      replaceAndDie(root, 29);
      try {
        recoverTrees({ ...machine, files: mortalFiles(lives).files }, root);
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      recoverTrees(machine, root);
      expect(isWhole(root)).toBe(true);
    }
  });

  it('lets a run that is alive finish, and says who it is', () => {
    const root = temporaryFolder();
    const owner = { pid: process.pid, machine: nodeProcesses.own.machine, run: 'x' };
    mkdirSync(`${root}/.leadpact/write/owner-1`, { recursive: true });
    writeFileSync(`${root}/.leadpact/write/owner-1/process.json`, JSON.stringify(owner));
    const other = { ...nodeProcesses, own: { ...nodeProcesses.own, pid: 1 }, wait: () => undefined };
    const writing = replaceTree({ ...machine, processes: other }, root, 'generated', before);
    expect(writing).toEqual({ what: 'busy', owner });
    expect(existsSync(`${root}/generated`)).toBe(false);
  });

  it('never follows a link out of the folder', () => {
    const elsewhere = temporaryFolder({ 'precious.txt': 'mine' });
    const root = temporaryFolder();
    symlinkSync(elsewhere, `${root}/generated`);
    expect(replaceTree(machine, root, 'generated', before)).toEqual({
      what: 'blocked',
      paths: ['generated'],
    });
    expect(replaceTree(machine, root, 'generated/playbook', before)).toMatchObject({ what: 'blocked' });
    const other = temporaryFolder();
    symlinkSync(elsewhere, `${other}/.leadpact`);
    expect(() => replaceTree(machine, other, 'generated', before)).toThrow('.leadpact is not a folder');
    expect(standing(elsewhere)).toEqual({ 'precious.txt': 'mine' });
  });

  it('refuses to write where a foreign file leaves no room', () => {
    const root = temporaryFolder({ 'generated/shared': 'a file' });
    expect(replaceTree(machine, root, 'generated', before)).toEqual({
      what: 'blocked',
      paths: ['generated/shared'],
    });
  });
});

const kept = { 'notes/why.md': 'ours', 'playbook/index.html': 'page' };

function rootWithOldTree(): string {
  const root = temporaryFolder(prefixed({ ...asRecord(before), ...kept }));
  return root;
}

/** Exactly one of the two trees, and nothing lost of what is not the build's. */
function isWhole(root: string): boolean {
  const found = JSON.stringify(standing(`${root}/generated`));
  return [before, after].some((tree) => found === JSON.stringify(sorted({ ...asRecord(tree), ...kept })));
}

function sorted(record: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function prefixed(record: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).map(([path, text]) => [`generated/${path}`, text]));
}
