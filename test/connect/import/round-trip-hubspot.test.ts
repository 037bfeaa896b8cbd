import { describe, expect, test } from 'vitest';
import { type ArtefactResult, openArtefactComparison } from '../../../src/connect/compare-artefacts.ts';
import { importHubspot } from '../../../src/connect/hubspot/import/import-hubspot.ts';
import { agreements, writtenTree } from './written-tree.ts';

/* As `round-trip.test.ts`, for lists: properties and lists are what an import of HubSpot carries, scores are not. */

const limits = { milliseconds: 100_000, now: () => performance.now() };

/**
 * Lists that were proved, and the clauses of those that are not carried: an entry reads points, whose rules stand in a score;
 * and no property says which reason recycles.
 */
const expected: Readonly<Record<string, readonly [proved: number, notCarried: readonly string[]]>> = {
  // That one is imported with what the rules before it take, which is too long for a list.
  reference: [35, ['stage/mql/entry', 'lifecycle/cycles', 'route/german-speaking']],
  gitlab: [18, ['stage/mql/entry', 'lifecycle/cycles']],
  abm: [15, ['stage/mqa/entry', 'lifecycle/cycles']],
  classic: [15, ['stage/mql/entry', 'lifecycle/cycles']],
  minimal: [4, ['stage/mql/entry', 'lifecycle/cycles']],
  plg: [16, ['stage/pql/entry', 'lifecycle/cycles']],
  fixture: [11, ['stage/mql/entry', 'lifecycle/cycles']],
};

function byFile(results: readonly ArtefactResult[]): ReadonlyMap<string, ArtefactResult> {
  return new Map(results.map((result) => [result.place.path, result]));
}

describe.each(Object.keys(expected))('build hubspot, import hubspot: %s', (name) => {
  test('every list that is carried is proved, none refuted', { timeout: 300_000 }, () => {
    const original = agreements[name]?.();
    if (original === undefined) throw new Error(name);
    const files = writtenTree(original, 'hubspot');
    const imported = importHubspot(files, 'en');
    const own = byFile(openArtefactComparison(original, limits)(files));
    const found = byFile(openArtefactComparison(imported.agreement, limits)(files));
    const answers = [...found.values()].map(({ answer }) => answer.answer);
    expect([...found.values()].filter(({ answer }) => answer.answer === 'refuted')).toEqual([]);
    const notCarried = [...own].flatMap(([path, { clause }]) =>
      found.get(path)?.answer.answer === 'proved' ? [] : [clause],
    );
    expect([answers.filter((answer) => answer === 'proved').length, notCarried]).toEqual(expected[name]);
  });
});

test('one value changed in a list comes out as another lead', { timeout: 100_000 }, () => {
  const original = agreements['minimal']?.();
  if (original === undefined) throw new Error('no minimal agreement');
  const files = writtenTree(original, 'hubspot');
  const edited = files.map((file) =>
    file.path.endsWith('gate-competitor.json')
      ? { ...file, content: file.content.replace('rival.example', 'rival.test') }
      : file,
  );
  const { agreement } = importHubspot(edited, 'en');
  const results = openArtefactComparison(agreement, limits)(files, (path) =>
    path.endsWith('gate-competitor.json'),
  );
  expect(results.map(({ answer }) => answer.answer)).toEqual(['refuted']);
});
