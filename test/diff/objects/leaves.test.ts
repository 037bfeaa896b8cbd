import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.ts';
import { objectPairs } from '../../../src/diff/objects/object-pair.ts';
import { createRandom } from '../../../src/support/random.ts';
import { leavesOf, linkedFolder, unseenBecause, withOtherLeaf } from './linked-leaves.ts';

/** Of each agreement, drawn anew only with another seed. */
const LEAVES = 150;

describe.each(['definitions', 'examples/gitlab/definitions'])('the agreement of %s', (folder) => {
  const agreement = linkedFolder(folder);
  const leaves = leavesOf(agreement).filter((leaf) => unseenBecause(leaf) === undefined);

  it('has no value that belongs to no object', () => {
    const random = createRandom(20_261_130);
    const missed = Array.from({ length: LEAVES }, () => random.pick(leaves)).filter((leaf) => {
      const pairs = objectPairs(agreement, withOtherLeaf(agreement, leaf), openBudget({ steps: 2_000_000 }));
      return !pairs.some(({ changed, decides, words }) => changed.size > 0 || decides || words);
    });
    expect(leaves.length).toBeGreaterThan(1_000);
    expect(missed.map(({ path }) => path.join('/'))).toEqual([]);
  });
});
