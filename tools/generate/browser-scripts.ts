import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type OutputChunk, rolldown } from 'rolldown';
import { noticesOf, packagesOf } from '../bundle/notices.ts';
import { leanMinisearch } from './lean-minisearch.ts';

/**
 * The scripts of the published pages, as text: each file of the folder is one classic script without imports, so that it
 * runs from a disk as well as from a server. A script with code of packages names them and the file with their licences.
 */
export async function writeBrowserScripts(folder: string): Promise<string> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .sort();
  const scripts: OutputChunk[] = [];
  for (const name of names) scripts.push(await scriptOf(join(folder, `${name}.ts`)));
  const packages = packagesOf(scripts);
  const type = names.map((name) => `'${name}'`).join(' | ');
  return [
    `// Written by \`npm run generate\` from ${folder.replaceAll('\\', '/')}.`,
    `export type BrowserScript = ${type};`,
    'export const browserScripts: Readonly<Record<BrowserScript, string>> = {',
    ...scripts.map((script, at) => `  '${names[at]}': ${JSON.stringify(signed(script))},`),
    '};',
    '/** Packages whose code the scripts contain, and the text of their licences. */',
    `export const packagesInScripts: readonly string[] = ${JSON.stringify(packages)};`,
    `export const scriptNotices: string = ${JSON.stringify(noticesOf('.', 'The scripts of these pages contain', packages))};`,
    '',
  ].join('\n');
}

function signed(script: OutputChunk): string {
  const packages = packagesOf([script]);
  return packages.length === 0
    ? script.code
    : `/*! With code of ${packages.join(', ')}; licences: licences.txt */\n${script.code}`;
}

async function scriptOf(input: string): Promise<OutputChunk> {
  const built = await rolldown({ input, platform: 'browser', plugins: [leanMinisearch] });
  const { output } = await built.generate({ format: 'iife', minify: true });
  await built.close();
  return output[0];
}
