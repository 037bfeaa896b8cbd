import { describe, expect, test } from 'vitest';
import { openArtefactComparison } from '../../src/connect/compare-artefacts.ts';
import { createRandom } from '../../src/support/random.ts';
import { agreementIn, generatedFiles, statementOf } from './agreements.ts';
import { type Edit, formulaEdits, listEdits, statementEdits } from './edits.ts';

const count = Number(process.env['LEADPACT_HAND_EDITS'] ?? 100);
const limits = { milliseconds: 250_000, now: () => performance.now() };

interface Dialect {
  readonly system: string;
  readonly ending: RegExp;
  readonly editsOf: typeof formulaEdits;
  /** Files that are parts of others. */
  readonly isPart: RegExp;
}

const dialects: readonly Dialect[] = [
  {
    system: 'salesforce',
    ending: /\.xml$/,
    editsOf: formulaEdits,
    isPart: /LP_(If|Known|Word|Words|Eligible|Threshold|Fast)_/,
  },
  { system: 'hubspot', ending: /lists\/.*\.json$/, editsOf: listEdits, isPart: /^$/ },
  { system: 'sql', ending: /\.sql$/, editsOf: statementEdits, isPart: /^$/ },
];

describe.each([
  { folder: '.', count },
  { folder: 'examples/gitlab', count: Math.ceil(count / 3) },
])('changes by hand to what is generated in $folder', ({ count, folder }) => {
  const agreement = agreementIn(folder);
  const compare = openArtefactComparison(agreement, limits);

  test.each(dialects)(
    '$system: each is answered with a lead or proved harmless',
    ({ editsOf, ending, isPart, system }) => {
      const files = system === 'sql' ? [statementOf(agreement)] : generatedFiles(folder, system, ending);
      const edits = editsOf(files);
      const before = new Set(
        compare(files).flatMap(({ answer, clause }) => (answer.answer === 'proved' ? [] : [clause])),
      );
      const parts = files.filter(({ path }) => isPart.test(path));
      const views = files.filter(({ path }) => path.includes('/listViews/') || path.includes('LP_Known__c'));
      const random = createRandom(20_261_128);
      const tally = { found: 0, harmless: 0, unread: 0 };
      const open: unknown[] = [];
      for (let drawn = 0; drawn < count; drawn++) {
        const edit: Edit = random.pick(edits);
        const others = [...parts, ...(isPart.test(edit.file.path) ? views : [])];
        const own = [edit.file, ...others.filter(({ path }) => path !== edit.file.path)];
        const worse = compare(own).filter(
          ({ answer, clause }) => answer.answer !== 'proved' && !before.has(clause),
        );
        const witnessed = worse.find(({ answer }) => answer.answer === 'refuted');
        if (worse.length === 0) tally.harmless++;
        else if (witnessed !== undefined) tally.found++;
        else if (
          worse.every(({ answer }) => answer.answer === 'unknown' && answer.reason.kind === 'unsupported')
        )
          tally.unread++;
        else open.push({ what: edit.what, answers: worse.map(({ answer, clause }) => ({ answer, clause })) });
      }
      console.log(
        `${folder} ${system}: ${edits.length} places, ${count} drawn`,
        tally,
        `${open.length} open`,
      );
      expect(open).toEqual([]);
      expect(tally.found).toBeGreaterThan(count / 8);
    },
    280_000,
  );
});
