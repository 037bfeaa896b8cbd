import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Compilation } from '../../src/compile/target.ts';

/** Every file a compilation is expected to make, and `clauses.json` with the fidelity of every clause. UPDATE=1 writes them anew. */
export function expectedTree(folder: string, compilation: Compilation): ReadonlyMap<string, string> {
  if (process.env['UPDATE'] !== undefined) {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, content] of madeTree(compilation)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  }
  if (!existsSync(folder)) throw new Error(`run with UPDATE=1 once to write ${folder}`);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The same of a compilation. */
export function madeTree({ artifacts, clauses, manifest }: Compilation): ReadonlyMap<string, string> {
  const said = clauses.map(({ id, fidelity, how, bound, assumes }) => {
    return { id, fidelity, how: how?.['en'], bound, assumes: assumes?.['en'] };
  });
  const tree = [
    ...artifacts.map(({ content, path }) => [path, content] as const),
    ['clauses.json', `${JSON.stringify({ manifest, clauses: said }, null, 2)}\n`] as const,
  ];
  return new Map(tree.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
