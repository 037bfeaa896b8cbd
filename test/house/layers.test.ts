import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layers } from './layers.ts';
import { importsOf, sourceFiles } from './source-files.ts';

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: readonly Import[] = sourceFiles().flatMap(({ path, text }) =>
  importsOf(text)
    .filter((module) => module.startsWith('.'))
    .map((module) => ({ from: path, to: posix.normalize(posix.join(posix.dirname(path), module)) })),
);

/** The library's entry stands below everything. */
const rank = (path: string): number =>
  path.includes('/') ? layers.indexOf(path.split('/')[0] ?? '') : layers.length;

describe('layers', () => {
  it('sees the imports of the tool', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(imports.every(({ from }) => rank(from) >= 0)).toBe(true);
  });

  it('import only from above', () => {
    expect(imports.filter(({ from, to }) => rank(to) > rank(from) || rank(to) < 0)).toEqual([]);
  });

  it('keep targets apart', () => {
    // What the imports of all systems share lies in one folder.
    const target = (path: string): string | undefined =>
      /^(?:compile|connect)\/(?!import\/)([a-z-]+)\//.exec(path)?.[1];
    const siblings = imports.filter(
      ({ from, to }) =>
        target(from) && target(to) && target(from) !== target(to) && !to.includes('/clauses/'),
    );
    expect(siblings).toEqual([]);
  });

  it('stand in ARCHITECTURE.md in the same order', () => {
    const page = readFileSync('ARCHITECTURE.md', 'utf8');
    const table = [...page.matchAll(/^\| `([a-z]+)\//gm)].map((match) => match[1]);
    expect(table).toEqual(layers.filter((layer) => table.includes(layer)));
    const used = new Set(
      sourceFiles()
        .filter(({ path }) => path.includes('/'))
        .map(({ path }) => path.split('/')[0]),
    );
    for (const folder of used) expect(table).toContain(folder);
  });
});
