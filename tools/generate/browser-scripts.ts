import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * The scripts of the published pages, as text: each file of the folder is one classic script without imports, so that it
 * runs from a disk as well as from a server.
 */
export async function writeBrowserScripts(folder: string): Promise<string> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .sort();
  const scripts: string[] = [];
  for (const name of names)
    scripts.push(`  '${name}': ${JSON.stringify(await scriptOf(join(folder, `${name}.ts`)))},`);
  const type = names.map((name) => `'${name}'`).join(' | ');
  return [
    `// Written by \`npm run generate\` from ${folder.replaceAll('\\', '/')}.`,
    `export type BrowserScript = ${type};`,
    'export const browserScripts: Readonly<Record<BrowserScript, string>> = {',
    ...scripts,
    '};',
    '',
  ].join('\n');
}

async function scriptOf(input: string): Promise<string> {
  const built = await rolldown({ input, platform: 'browser' });
  const { output } = await built.generate({ format: 'iife', minify: true });
  await built.close();
  return output[0].code;
}
