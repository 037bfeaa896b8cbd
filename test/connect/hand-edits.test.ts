import { describe, expect, test } from 'vitest';
import { keepsInvariants } from '../../src/analyze/space/invariants.ts';
import type { ToldValue } from '../../src/analyze/told/told.ts';
import type { ArtefactReader, Claim, Unread } from '../../src/connect/claim.ts';
import { openArtefactComparison } from '../../src/connect/compare-artefacts.ts';
import { openHubspot } from '../../src/connect/hubspot/hubspot-claims.ts';
import { openSalesforce } from '../../src/connect/salesforce/salesforce-claims.ts';
import { openSql } from '../../src/connect/sql/sql-claims.ts';
import { evaluatedLead, type WitnessLead } from '../../src/connect/witness-lead.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { createRandom } from '../../src/support/random.ts';
import { agreementIn, generatedFiles, statementOf } from './agreements.ts';
import { type Edit, formulaEdits, listEdits, statementEdits } from './edits.ts';

const count = Number(process.env['LEADPACT_HAND_EDITS'] ?? 40);
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

/** Sample leads that get something else from the changed text than from what is written today. */
function seenBy(claims: readonly (Claim | Unread)[], leads: readonly WitnessLead[]): readonly string[] {
  const plain = (value: ToldValue): ToldValue => (value === '' || value === false ? null : value);
  return claims.flatMap((claim) => {
    if ('what' in claim || claim.gotWritten === undefined) return [];
    const { got, gotWritten } = claim;
    return leads
      .filter((lead) => plain(got(lead)) !== plain(gotWritten(lead)))
      .map(({ sample }) => sample.id);
  });
}

const readers = new Map<Agreement, Map<string, ArtefactReader>>();

function readerOf(agreement: Agreement, system: string): ArtefactReader {
  const known = readers.get(agreement) ?? new Map<string, ArtefactReader>();
  readers.set(agreement, known);
  const target = agreement.targets[system];
  const reader =
    known.get(system) ??
    (target === undefined
      ? openSql(agreement)
      : (system === 'hubspot' ? openHubspot : openSalesforce)(agreement, target));
  known.set(system, reader);
  return reader;
}

describe.each([
  { folder: '.', count },
  { folder: 'examples/gitlab', count: Math.ceil(count / 3) },
])('changes by hand to what is generated in $folder', ({ count, folder }) => {
  const agreement = agreementIn(folder);
  const compare = openArtefactComparison(agreement, limits);
  const leads = agreement.samples
    .map((sample) => evaluatedLead(agreement, sample))
    .filter((lead) => keepsInvariants([agreement], lead));

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
        if (worse.length === 0) {
          tally.harmless++;
          expect({ edit: edit.what, seen: seenBy(readerOf(agreement, system)(own), leads) }).toEqual({
            edit: edit.what,
            seen: [],
          });
        } else if (witnessed !== undefined) tally.found++;
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
