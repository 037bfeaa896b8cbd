import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFiles } from '../../../src/cli/init/repository-files.ts';
import { templateNames } from '../../../src/cli/init/template-name.ts';
import { nodeFileSystem } from '../../../src/host/node-file-system.ts';
import { readSourceTree } from '../../../src/host/source-tree.ts';
import { bytesOf } from '../../../src/host/tree-files.ts';
import type { FileBytes } from '../../../src/load/loaded-file.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { readAgreement } from '../../../src/model/read-agreement.ts';

/** The complete agreements of the repository with their sample leads: the reference, the examples, every template. */
export function wholeAgreements(): readonly (readonly [name: string, agreement: Agreement])[] {
  const folders = ['.', 'test/cli/agreement', ...readdirSync('examples').map((name) => `examples/${name}`)];
  const templates = templateNames.map((template) => {
    const { content } = repositoryFiles(nodeFileSystem, { template, language: 'en' });
    const files = content.filter(({ path }) => /^(definitions|test\/leads)\/.*\.(yaml|csv)$/.test(path));
    return [
      template,
      agreementOf(files.map(({ path, content }) => ({ path, bytes: bytesOf(content) }))),
    ] as const;
  });
  return [...folders.map((folder) => [folder, agreementOf(filesIn(folder))] as const), ...templates];
}

export function filesIn(folder: string): readonly FileBytes[] {
  return readSourceTree(nodeFileSystem, join(process.cwd(), folder)).files;
}

export function agreementOf(files: readonly FileBytes[]): Agreement {
  const { agreement } = readAgreement(files);
  if (agreement === undefined) throw new Error('no agreement');
  return agreement;
}
