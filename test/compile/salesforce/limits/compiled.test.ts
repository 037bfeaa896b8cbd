import { describe, expect, it } from 'vitest';
import { salesforce } from '../../../../src/compile/salesforce/salesforce.ts';
import type { Agreement } from '../../../../src/model/agreement.ts';
import { createRandom } from '../../../../src/support/random.ts';
import { linked } from '../../../analyze/generate/linked.ts';
import { randomAgreement } from '../../../analyze/generate/random-agreement.ts';
import { sizeOf } from '../../../analyze/generate/size.ts';
import { agreements, templates } from '../../../referees/agreements.ts';
import { fixtureAgreement } from '../../fixture-agreement.ts';
import { hostileAgreement } from '../../hostile-agreement.ts';
import { overfull } from '../overfull.ts';
import { wideAgreement } from '../wide-agreement.ts';

const configuration = fixtureAgreement().targets['salesforce'];

/** What Salesforce would refuse of an agreement; as ours alone too, for then most files are written. */
function refused(agreement: Agreement): readonly string[] {
  if (configuration === undefined) throw new Error('the fixture has no target salesforce');
  return [true, false].flatMap((ownsWholeObjects) => {
    const { artifacts } = salesforce.compile(agreement, { ...configuration, ownsWholeObjects });
    const broken = salesforce.brokenLimits?.(artifacts, configuration) ?? [
      { path: '', message: 'nothing was looked at' },
    ];
    return broken.map(({ message, path }) => `${path}: ${message}`);
  });
}

describe('nothing that is compiled is beyond a limit of Salesforce', () => {
  const known = [
    ...agreements,
    ...templates,
    { name: 'far too much of everything', agreement: wideAgreement() },
    { name: 'hostile texts', agreement: hostileAgreement() },
    ...Object.entries(overfull).map(([name, agreement]) => ({ name: `too much of ${name}`, agreement })),
  ];

  it.each(known)('$name', ({ agreement }) => {
    expect(refused(agreement)).toEqual([]);
  });

  it.each(['typical', 'adversarial'] as const)('random agreements, %s', (profile) => {
    for (let seed = 0; seed < 8; seed++) {
      const rules = 5 + seed * 15;
      expect(refused(linked(randomAgreement(sizeOf(rules, profile), createRandom(seed)))), `${seed}`).toEqual(
        [],
      );
    }
  });
});
