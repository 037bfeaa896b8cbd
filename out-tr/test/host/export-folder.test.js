import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beginExport, standingExport } from '../../src/host/export-folder.js';
import { nodeFileSystem } from '../../src/host/node-file-system.js';
import { nodeProcesses } from '../../src/host/processes.js';
import { Killed, mortalFiles } from './mortal-files.js';
import { temporaryFolder } from './temporary-folder.js';
const machine = { files: nodeFileSystem, processes: nodeProcesses };
/** A machine on which the process that runs is told apart from the ones before it, which are dead. */
function nextRun(pid) {
    const own = { ...nodeProcesses.own, pid };
    let runs = 0;
    return {
        ...machine,
        processes: {
            ...nodeProcesses,
            own,
            isAlive: (other) => other === pid,
            freshName: () => `${pid}-${++runs}`,
        },
    };
}
function write(on, path, text) {
    const folder = beginExport(on, path);
    for (const part of [text, '2'.repeat(0x10_0000), '3'])
        folder.append('a.csv', part);
    folder.append('b.csv', text);
    folder.complete();
}
const isWhole = (path, text) => readdirSync(path).join() === 'a.csv,b.csv' &&
    readFileSync(`${path}/a.csv`, 'utf8') === `${text}${'2'.repeat(0x10_0000)}3` &&
    readFileSync(`${path}/b.csv`, 'utf8') === text;
describe('beginExport', () => {
    it('writes a folder, with its parents, and replaces one, leaving nothing beside', () => {
        const root = temporaryFolder();
        for (const text of ['one', 'two']) {
            write(machine, `${root}/deep/export`, text);
            expect(isWhole(`${root}/deep/export`, text)).toBe(true);
            expect(readdirSync(`${root}/deep`)).toEqual(['export']);
        }
    });
    it('abandoned, leaves nothing, not even the folders around it', () => {
        const root = temporaryFolder();
        const folder = beginExport(machine, `${root}/deep/er/export`);
        folder.append('a.csv', '1'.repeat(0x20_0000));
        expect(readdirSync(`${root}/deep/er`)).toHaveLength(1);
        folder.abandon();
        expect(readdirSync(root)).toEqual([]);
    });
    it('killed before any of its changes, leaves the old folder, the new one or none, and the next run clears up', () => {
        const outcomes = new Set();
        for (let lives = 0, done = false; !done; lives++) {
            const root = temporaryFolder();
            const path = `${root}/export`;
            write(machine, path, 'old');
            const mortal = mortalFiles(lives);
            try {
                write({ ...nextRun(101), files: mortal.files }, path, 'new');
                done = true;
            }
            catch (error) {
                if (!(error instanceof Killed))
                    throw error;
            }
            outcomes.add(nodeFileSystem.kindOf(path) === 'absent' ? 'none' : isWhole(path, 'old') ? 'old' : 'new');
            if (outcomes.has('new'))
                expect(isWhole(path, 'new') || isWhole(path, 'old') || nodeFileSystem.kindOf(path) === 'absent').toBe(true);
            const next = beginExport(nextRun(102), path);
            expect(isWhole(path, 'old') || isWhole(path, 'new')).toBe(true);
            next.abandon();
            expect(readdirSync(root)).toEqual(['export']);
        }
        expect(outcomes).toEqual(new Set(['old', 'none', 'new']));
    });
    it('leaves what runs of other machines, live runs and other exports have beside it', () => {
        const root = temporaryFolder();
        const { machine: name } = nodeProcesses.own;
        const others = [
            '.export.unfinished-elsewhere-999999999-1',
            `.export.unfinished-${name}-${process.pid}-1`,
            `.other.unfinished-${name}-999999999-1`,
            `.export.unfinished-${name}-x`,
        ];
        for (const other of others)
            mkdirSync(`${root}/${other}`);
        mkdirSync(`${root}/.export.unfinished-${name}-999999999-1`);
        beginExport(machine, `${root}/export`).abandon();
        expect(readdirSync(root).toSorted()).toEqual(others.toSorted());
    });
});
describe('standingExport', () => {
    const own = () => ['a.csv', 'manifest.json'];
    it('is nothing, ours, somebody else’s, or no folder', () => {
        const root = temporaryFolder({
            'ours/a.csv': '',
            'ours/manifest.json': '',
            'theirs/a.csv': '',
            'theirs/notes.md': '',
            file: '',
        });
        mkdirSync(`${root}/empty`);
        mkdirSync(`${root}/deep/a.csv`, { recursive: true });
        symlinkSync(`${root}/ours`, `${root}/link`);
        expect(standingExport(nodeFileSystem, `${root}/nowhere`, own)).toEqual({ what: 'nothing' });
        expect(standingExport(nodeFileSystem, `${root}/empty`, own)).toEqual({ what: 'nothing' });
        expect(standingExport(nodeFileSystem, `${root}/ours`, own)).toEqual({ what: 'own' });
        expect(standingExport(nodeFileSystem, `${root}/theirs`, own)).toEqual({
            what: 'foreign',
            entry: 'notes.md',
        });
        expect(standingExport(nodeFileSystem, `${root}/ours`, () => undefined)).toEqual({
            what: 'foreign',
            entry: 'a.csv',
        });
        expect(standingExport(nodeFileSystem, `${root}/deep`, own)).toEqual({ what: 'foreign', entry: 'a.csv' });
        expect(standingExport(nodeFileSystem, `${root}/file`, own)).toEqual({ what: 'no-folder' });
        expect(standingExport(nodeFileSystem, `${root}/link`, own)).toEqual({ what: 'no-folder' });
    });
    it('append follows no link', () => {
        const root = temporaryFolder({ target: 'x' });
        symlinkSync(`${root}/target`, `${root}/link`);
        expect(() => nodeFileSystem.append(`${root}/link`, Buffer.from('y'))).toThrow();
        nodeFileSystem.append(`${root}/target`, Buffer.from('y'));
        nodeFileSystem.append(`${root}/new`, Buffer.from('z'));
        writeFileSync(`${root}/mark`, '');
        expect([readFileSync(`${root}/target`, 'utf8'), readFileSync(`${root}/new`, 'utf8')]).toEqual([
            'xy',
            'z',
        ]);
    });
});
