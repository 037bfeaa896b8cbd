import type { Agreement } from '../../../../src/model/agreement.ts';
import type { Random } from '../../../../src/support/random.ts';
import { linked, linkedIfSound } from '../linked.ts';
import { randomAgreement } from '../random-agreement.ts';
import type { Size } from '../size.ts';
import type { WrittenAgreement } from '../written-agreement.ts';
import { type ChangeKind, changes } from './changes.ts';

/** Two versions of an agreement. Of a `refactor` nothing is known to differ; of the others something may. */
export interface VersionPair {
  readonly kind: ChangeKind;
  readonly before: Agreement;
  readonly after: Agreement;
  readonly written: { readonly before: WrittenAgreement; readonly after: WrittenAgreement };
}

const mostDraws = 20;

/** A random agreement and a new version of it. A change that the agreement does not offer is drawn again, then another agreement. */
export function versionPair(kind: ChangeKind, size: Size, random: Random): VersionPair {
  for (;;) {
    const before = randomAgreement(size, random);
    for (let draw = 0; draw < mostDraws; draw++) {
      const after = changes[kind](before, random);
      const sound = after && linkedIfSound(after);
      if (after !== undefined && sound !== undefined)
        return { kind, before: linked(before), after: sound, written: { before, after } };
    }
  }
}
