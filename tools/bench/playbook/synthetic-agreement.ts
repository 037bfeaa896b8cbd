import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { SourceFile } from '../../../src/host/source-tree.ts';
import { writtenKinds } from './written-kinds.ts';

/** The agreement of the benchmarks, in two languages. */
const base = 'bench/agreement/definitions';

/**
 * An agreement whose site has about `pages` pages in two languages: the one that all benchmarks execute, and as many more
 * of everything that an agreement collects over the years. The same at every call, and without an error.
 */
export function syntheticAgreement(pages: number): readonly SourceFile[] {
  const files = readdirSync(base)
    .sort()
    .map((name) => [name, readFileSync(join(base, name), 'utf8')] as const)
    .map(([name, text]) => fileOf(name, text.replace('languages: [en]', 'languages: [en, de]')));
  const share = pages / 1000;
  return [
    ...files,
    ...writtenKinds.flatMap(({ name, most, least = 1, perFile, documents }) => {
      const numbers = Array.from(
        { length: Math.max(least, Math.ceil(most * share)) },
        (_, index) => index + 1,
      );
      const groups = Math.ceil(numbers.length / perFile);
      return Array.from({ length: groups }, (_, group) => {
        const own = numbers.slice(group * perFile, (group + 1) * perFile);
        const text = documents(own)
          .map((document) => stringify(document, { lineWidth: 0 }))
          .join('---\n');
        return fileOf(`${name}-${String(group + 1).padStart(2, '0')}.yaml`, text);
      });
    }),
  ];
}

function fileOf(name: string, text: string): SourceFile {
  return { path: `definitions/${name}`, bytes: Buffer.from(text) };
}
