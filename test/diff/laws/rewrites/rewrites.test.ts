import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../../src/analyze/budget.ts';
import { diffAgreements } from '../../../../src/diff/agreement-diff.ts';
import { readAgreement } from '../../../../src/model/read-agreement.ts';
import { createRandom, seedOf } from '../../../../src/support/random.ts';
import { readOriginal } from './rewrite-law.ts';
import { runRewritings } from './rewrite-run.ts';
import { rewritings } from './rewritings.ts';
import { plain, textOfFiles } from './text-of-files.ts';

/** The long form is `npm run long:changes`. */
const COMPOSITIONS = 8;
const steps = 2_000_000;

describe('definitions written otherwise', { timeout: 300_000 }, () => {
  const original = readOriginal('examples/gitlab/definitions');

  it.each(Object.entries(rewritings))('are no change: %s', (name, rewriting) => {
    const random = createRandom(seedOf(name));
    const files = rewriting(original.files, random);
    if (files === undefined) throw new Error('there is nothing to write otherwise');
    const { agreement, findings } = readAgreement(textOfFiles(files, plain, random));
    expect(findings).toEqual([]);
    if (!agreement) throw new Error('it cannot be read');
    const { changes } = diffAgreements(original.agreement, agreement, openBudget({ steps }));
    // A rule in two says its title twice.
    const told = changes.filter(({ severity }) => severity !== 'info');
    expect(told.map(({ code, object }) => `${code} ${object.id}`)).toEqual([]);
  });

  it('are no change in compositions', () => {
    const verdicts = runRewritings({ part: 0, parts: 1, wanted: COMPOSITIONS, seed: 11, steps });
    expect(verdicts.filter(({ by }) => by === 'changed')).toEqual([]);
    expect(verdicts.filter(({ by }) => by === 'same').length).toBeGreaterThan(COMPOSITIONS - 2);
  });
});
