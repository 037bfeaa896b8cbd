import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Files by path, with what each loads at once; types cost nothing, and what is loaded lazily is loaded by who needs it. */
const loads = new Map(
  sourceFiles().map(({ path, text }) => {
    const modules = [...text.matchAll(/^(?:import|export) (?!type)[^;']*'(\.[^']+)'/gm)].map(
      (match) => match[1] ?? '',
    );
    return [path, modules.map((module) => posix.normalize(posix.join(posix.dirname(path), module)))];
  }),
);

/** Everything that is loaded with these files. */
function loadedWith(entries: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const next of loads.get(path) ?? []) visit(next);
  };
  for (const entry of entries) visit(entry);
  return seen;
}

/**
 * Of the analysis only the words of its questions, parts as texts, which the list of codes comes with, and the error that
 * retrieved files are refused with; none proves.
 */
const words: readonly string[] = [
  'analyze/questions/catalogue.ts',
  'analyze/compare/meaning-text.ts',
  'analyze/told/foreign-text.ts',
];
const proofsIn = (files: ReadonlySet<string>): readonly string[] =>
  [...files].filter((path) => path.startsWith('analyze/') && !words.includes(path));

it('no command loads the analysis but to prove something', () => {
  const proving = [
    'cli/against/run-against.ts',
    'cli/analyze/run-analyze.ts',
    'cli/breaking/run-breaking.ts',
    'cli/diff/run-diff.ts',
    'cli/drift/run-drift.ts',
    'cli/import/run-import.ts',
    'cli/release/run-rollback.ts',
    'cli/review/run-review.ts',
    'cli/validate/run-deep.ts',
    'cli/validate/proofs.ts',
  ];
  for (const path of proving) expect(proofsIn(loadedWith([path])).length, path).toBeGreaterThan(20);
  const others = [...loads.keys()].filter(
    (path) => /^cli\/[a-z-]+\/run-[a-z-]+\.ts$/.test(path) && !proving.includes(path),
  );
  const plain = ['cli/main.ts', 'cli/validate/judged-answer.ts', ...others];
  expect(others.length).toBeGreaterThan(8);
  for (const path of plain) expect(proofsIn(loadedWith([path])), path).toEqual([]);
});
