import type { Criterion } from '../../../../src/criteria/criterion.ts';
import type { BooleanLanguage } from './language.ts';
/** A criterion in a language. What the bench's agreement does not use is refused, never dropped. */
export declare function criterionTerm<Term>(language: BooleanLanguage<Term>, criterion: Criterion): Term;
