import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OutputChunk, rolldown } from 'rolldown';
import { packagesInScripts } from '../src/generated/browser-scripts.ts';
import { asciiOnly } from './bundle/ascii-only.ts';
import { declarationsOf } from './bundle/declarations.ts';
import { noticesOf, packagesOf } from './bundle/notices.ts';

/*
 * `npm run bundle`: writes `dist/`, what the package ships.
 *   dist/leadpact.cjs   the executable: a loader that keeps compiled code between runs (src/cli/launch.ts)
 *   dist/cli/*.cjs      the program, one chunk per command and one per part that several need; side-thread.cjs is a thread of it
 *   dist/index.js       the library, with its types in dist/types/
 * Everything is bundled, so that installing leadpact installs one package.
 */

const root = packageFolder(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
const program = await bundle('src/cli/main.ts', { format: 'cjs', dir: 'cli', names: '[name]-[hash].cjs' });
// A thread is started by the name of its script, and has nothing to do with what the program has loaded.
const thread = await bundle('src/cli/impact/side-thread.ts', {
  format: 'cjs',
  dir: 'cli',
  names: '[name].cjs',
});
const launcher = await bundle('src/cli/launch.ts', {
  format: 'cjs',
  names: 'leadpact.cjs',
  banner: '#!/usr/bin/env node',
  // What V8 keeps is found by file name, so the name has to change whenever the content does.
  define: {
    mainChunk: JSON.stringify(program.find((chunk) => chunk.isEntry)?.fileName),
    build: JSON.stringify(hashOf(program.map((chunk) => chunk.code))),
  },
});
// In a checkout npx runs the file itself; in an installed package npm sees to it.
chmodSync(join(dist, 'leadpact.cjs'), 0o755);
const library = await bundle('src/index.ts', {
  format: 'esm',
  names: '[name].js',
  parts: 'library/[name]-[hash].js',
});
const chunks = [...program, ...thread, ...launcher, ...library];
for (const [from, to] of declarationsOf(join(root, 'out'), 'src/index.d.ts'))
  copy(from, join(dist, 'types', to));
const packages = [...new Set([...packagesOf(chunks), ...packagesInScripts])].sort();
writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), noticesOf(root, 'leadpact contains', packages));
process.stdout.write(`dist/: ${chunks.length} scripts\n`);

interface Shape {
  readonly format: 'cjs' | 'esm';
  /** Below `dist/`. */
  readonly dir?: string;
  /** Of the entry and, where not told apart, of all chunks. */
  readonly names: string;
  readonly parts?: string;
  readonly banner?: string;
  readonly define?: Readonly<Record<string, string>>;
}

async function bundle(input: string, shape: Shape): Promise<readonly OutputChunk[]> {
  const { format, dir = '', names, parts = names, banner = '', define = {} } = shape;
  const built = await rolldown({
    input: join(root, input),
    platform: 'node',
    // An optional package with a binary; who scores exports installs it beside leadpact.
    external: ['@duckdb/node-api'],
    preserveEntrySignatures: 'allow-extension',
    transform: { define },
  });
  const { output } = await built.generate({ format, entryFileNames: names, chunkFileNames: parts, banner });
  await built.close();
  const chunks = output.filter((each) => each.type === 'chunk');
  for (const { fileName, code } of chunks) write(join(dist, dir, fileName), asciiOnly(code));
  return chunks;
}

function hashOf(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/** The folder of package.json, from the compiled tool as from its source. */
function packageFolder(file: string): string {
  const folder = dirname(file);
  try {
    const name: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name;
    if (name === 'leadpact') return folder;
  } catch {
    // no package here: look further up
  }
  return packageFolder(folder);
}
