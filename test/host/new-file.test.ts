import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { putNewFile } from '../../src/host/new-file.ts';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { nodeProcesses } from '../../src/host/processes.ts';
import type { Machine } from '../../src/host/workspace.ts';
import { Killed, mortalFiles } from './mortal-files.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { standing } from './trees.ts';

const machine: Machine = { files: nodeFileSystem, processes: nodeProcesses };
const dead: Machine = {
  ...machine,
  processes: { ...nodeProcesses, isAlive: () => false },
};
const file = { path: 'releases/2026.4.json', content: 'whole\n'.repeat(1_000) };

describe('putNewFile', () => {
  it('writes the file with its folder, and leaves nothing beside it', () => {
    const root = temporaryFolder();
    expect(putNewFile(machine, root, file)).toEqual({ what: 'written' });
    expect(standing(root)).toEqual({ [file.path]: file.content });
    expect(readdirSync(root)).toEqual(['releases']);
  });

  it('touches nothing that stands there, be it a file, a folder or a link that leads nowhere', () => {
    const root = temporaryFolder({ 'releases/2026.4.json': 'signed' });
    expect(putNewFile(machine, root, file)).toEqual({ what: 'stands' });
    expect(standing(root)).toEqual({ 'releases/2026.4.json': 'signed' });
    mkdirSync(`${root}/releases/2026.5.json`);
    expect(putNewFile(machine, root, { ...file, path: 'releases/2026.5.json' })).toEqual({ what: 'stands' });
    symlinkSync('nowhere', `${root}/releases/2026.6.json`);
    expect(putNewFile(machine, root, { ...file, path: 'releases/2026.6.json' })).toEqual({ what: 'stands' });
  });

  it('follows no link out of the folder', () => {
    const elsewhere = temporaryFolder();
    const root = temporaryFolder({ 'definitions/a.yaml': '' });
    symlinkSync(elsewhere, `${root}/releases`);
    expect(putNewFile(machine, root, file)).toEqual({ what: 'blocked', path: 'releases' });
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('leaves a whole file or none wherever it is killed, and the next run gets its turn', () => {
    const counting = mortalFiles(Number.POSITIVE_INFINITY);
    putNewFile({ ...machine, files: counting.files }, temporaryFolder(), file);
    expect(counting.changes()).toBeGreaterThan(5);
    for (let lives = 0; lives < counting.changes(); lives++) {
      const root = temporaryFolder();
      expect(() => putNewFile({ ...machine, files: mortalFiles(lives).files }, root, file)).toThrow(Killed);
      const { [file.path]: left } = standing(root);
      expect([undefined, file.content]).toContain(left);
      const { what } = putNewFile(dead, root, file);
      expect(what).toBe(left === undefined ? 'written' : 'stands');
      expect(standing(root)[file.path]).toBe(file.content);
    }
  });
});
