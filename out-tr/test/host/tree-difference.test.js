import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../src/host/node-file-system.js';
import { isSame, treeDifference } from '../../src/host/tree-difference.js';
import { writeTree } from '../../src/host/tree-files.js';
import { temporaryFolder } from './temporary-folder.js';
const tree = [
    { path: 'a.txt', content: 'one\ntwo\n' },
    { path: 'b/c.txt', content: 'three\n' },
];
describe('treeDifference', () => {
    it('finds nothing in what was just written', () => {
        const folder = `${temporaryFolder()}/tree`;
        writeTree(nodeFileSystem, folder, tree, 'lasting');
        expect(isSame(treeDifference(nodeFileSystem, folder, tree, () => true))).toBe(true);
    });
    it('tells what is missing, changed and extra, and where only line ends differ, as a checkout on Windows makes them', () => {
        const folder = temporaryFolder({ 'a.txt': 'one\r\ntwo\r\n', 'b/d.txt': '', 'playbook/x': '' });
        const difference = treeDifference(nodeFileSystem, folder, tree, (path) => !path.startsWith('playbook/'));
        expect(difference).toEqual({
            missing: ['b/c.txt'],
            stale: ['a.txt'],
            lineEndings: ['a.txt'],
            extra: ['b/d.txt'],
        });
    });
    it('takes a link for no file, wherever it leads', () => {
        const folder = temporaryFolder({ 'b/c.txt': 'three\n', 'there.txt': 'one\ntwo\n' });
        symlinkSync('there.txt', `${folder}/a.txt`);
        const { missing, extra } = treeDifference(nodeFileSystem, folder, tree, () => true);
        expect({ missing, extra }).toEqual({ missing: ['a.txt'], extra: ['there.txt'] });
    });
    it('takes no tree at all for one that lacks everything', () => {
        const { missing } = treeDifference(nodeFileSystem, `${temporaryFolder()}/none`, tree, () => true);
        expect(missing).toEqual(['a.txt', 'b/c.txt']);
    });
});
it.each(['../out', '/etc/passwd', 'a/../b', 'a\\b', './a', 'a//b'])('a tree has no file %s', (path) => {
    const folder = `${temporaryFolder()}/tree`;
    const write = () => writeTree(nodeFileSystem, folder, [{ path, content: '' }], 'soon');
    expect(write).toThrow('not a path inside a tree');
});
