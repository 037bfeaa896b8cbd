import type { Sla } from '../../model/sla.ts';
import type { Answer } from '../answer.ts';
import type { Witness } from '../witness/witness.ts';
import type { Study } from './study.ts';
/** A lead when the clocks of these variants start, to whom exactly some of them apply. */
export interface SlaCondition {
    readonly variants: readonly Sla[];
    /** Applying and not applying ones; of others it does not matter. */
    readonly applies: readonly Sla[];
    readonly appliesNot: readonly Sla[];
}
export declare function leadAtStart(study: Study, { variants, applies, appliesNot }: SlaCondition): Answer<Witness>;
