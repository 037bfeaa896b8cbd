import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { readRetrievedFolder } from '../../src/host/retrieved-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

it('reads the files it is asked for, wherever below the folder they lie, and no others', () => {
  const root = folderWith({
    'org/b/A.xml': 'line\r\nline',
    'org/B.xml': 'b',
    'org/C.xml': 'c',
    'org/.sf/A.xml': 'a cache',
    'A.xml': 'elsewhere',
  });
  expect(readRetrievedFolder(nodeFileSystem, root, 'org', ['A.xml', 'B.xml', 'D.xml'])).toEqual({
    files: [
      { path: 'org/B.xml', content: 'b' },
      { path: 'org/b/A.xml', content: 'line\nline' },
    ],
    troubles: [],
  });
});

it('says that there is no folder, and follows no link', () => {
  const root = folderWith({ 'org/x': '', file: '' });
  const asked = (folder: string) => readRetrievedFolder(nodeFileSystem, root, folder, ['A.xml']);
  expect(asked('gone').troubles).toEqual(['there is no folder gone']);
  expect(asked('file').troubles).toEqual(['file is no folder']);
  symlinkSync('/', join(root, 'org/out'));
  symlinkSync('org', join(root, 'link'));
  expect(asked('org')).toEqual({ files: [], troubles: [] });
  expect(asked('link').troubles).toEqual(['link is no folder']);
});
