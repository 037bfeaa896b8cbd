import type { Criterion } from '../criteria/criterion.ts';
import type { Definition } from './definition.ts';
/** Something that is true of every lead: whoever is `when` is also `then` (semantics §1). Both ask about fields alone. */
export interface Invariant extends Definition {
    readonly when: Criterion;
    readonly then: Criterion;
}
