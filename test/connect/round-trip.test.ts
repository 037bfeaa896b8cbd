import { describe, expect, test } from 'vitest';
import { openArtefactComparison } from '../../src/connect/compare-artefacts.ts';
import { agreementIn, generatedFiles, statementOf } from './agreements.ts';

const limits = { milliseconds: 60_000, now: () => performance.now() };

/** What is written and cannot be read back: clause → why. Everything else says what it should, for every lead. */
const unread: Readonly<Record<string, string>> = {
  'scoring/person-score/engagement/decline': 'a rounded number',
};

/** Formulas, lists and rules that are read: the table of docs/read-back.md. */
const read: Readonly<Record<string, readonly [salesforce: number, hubspot: number, sql: number]>> = {
  '.': [48, 38, 20],
  'examples/gitlab': [23, 20, 14],
};

describe.each(['.', 'examples/gitlab'])('what is generated in %s', (folder) => {
  const agreement = agreementIn(folder);
  const compare = openArtefactComparison(agreement, limits);
  const [salesforce = 0, hubspot = 0, sql = 0] = read[folder] ?? [];

  test.each([
    { system: 'salesforce', ending: /\.xml$/, count: salesforce },
    { system: 'hubspot', ending: /lists\/.*\.json$/, count: hubspot },
    { system: 'sql', ending: /\.sql$/, count: sql },
  ])('$system says what it should', ({ count, ending, system }) => {
    const results = compare(
      system === 'sql' ? [statementOf(agreement)] : generatedFiles(folder, system, ending),
    );
    const wrong = results.flatMap(({ answer, clause = '' }) => {
      if (answer.answer === 'proved') return [];
      const reason =
        answer.answer === 'unknown' && answer.reason.kind === 'unsupported' ? answer.reason.what : '';
      return unread[clause] !== undefined && reason.endsWith(unread[clause] ?? '')
        ? []
        : [{ clause, answer }];
    });
    expect(wrong).toEqual([]);
    expect(results.filter(({ answer }) => answer.answer === 'proved')).toHaveLength(count);
  });
});
