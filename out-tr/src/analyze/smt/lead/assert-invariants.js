import { criterionWords } from '../../../model/words/criterion-words.js';
import { textIn } from '../../../model/words/language.js';
import { criterionTerm, unscored } from '../criterion-term.js';
import { implies } from '../term.js';
/** What is declared to be true of every lead (semantics §1); of two agreements the newer one says it. */
export function assertInvariants(version) {
    const { agreement, script } = version;
    for (const { id, title, when, then } of Object.values(agreement.invariants)) {
        const [condition, conclusion] = [when, then].map((part) => criterionWords(part, agreement, 'en'));
        script.comment(`always: ${id} (${textIn(title, 'en')}): if ${condition}, then ${conclusion}`);
        script.assert(implies(criterionTerm(when, version, unscored), criterionTerm(then, version, unscored)));
    }
}
