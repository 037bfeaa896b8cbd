import { createRandom } from '../../../src/support/random.ts';
import { type ChangeKind, changeKinds } from '../generate/pair/changes.ts';
import { type VersionPair, versionPair } from '../generate/pair/version-pair.ts';
import type { Size } from '../generate/size.ts';
import { withProfile } from '../generate/with-profile.ts';

/** The pair of that number: kinds of change in turn, sizes and profiles as they come; one in five has a further dimension. */
export function drawPair(number: number, seed: number): VersionPair {
  const random = createRandom(seed, number);
  const kind: ChangeKind = changeKinds[number % changeKinds.length] ?? 'refactor';
  const pair = versionPair(kind, sizeOf(random.below(100)), random);
  if (!createRandom(seed, number, 1).chance(1, 5)) return pair;
  return { ...pair, before: withProfile(pair.before), after: withProfile(pair.after) };
}

/** Most are small, so that a change shows; one in ten has as many rules as a small agreement in use. */
function sizeOf(drawn: number): Size {
  const profile = drawn % 4 === 3 ? 'adversarial' : 'typical';
  const rules = drawn < 10 ? 30 + drawn : 4 + (drawn % 12);
  return {
    rules,
    routes: 2 + (drawn % 6),
    stages: 2 + (drawn % 4),
    fields: 6 + (drawn % 6),
    signals: 10,
    profile,
  };
}
