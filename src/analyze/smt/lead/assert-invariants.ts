import { criterionWords } from '../../../model/words/criterion-words.ts';
import { textIn } from '../../../model/words/language.ts';
import { criterionTerm, unscored } from '../criterion-term.ts';
import { implies } from '../term.ts';
import type { Version } from '../version.ts';

/** What is declared to be true of every lead (semantics §1); of two agreements the newer one says it. */
export function assertInvariants(version: Version): void {
  const { agreement, script } = version;
  for (const { id, title, when, then } of Object.values(agreement.invariants)) {
    const [condition, conclusion] = [when, then].map((part) => criterionWords(part, agreement, 'en'));
    script.comment(`always: ${id} (${textIn(title, 'en')}): if ${condition}, then ${conclusion}`);
    script.assert(implies(criterionTerm(when, version, unscored), criterionTerm(then, version, unscored)));
  }
}
