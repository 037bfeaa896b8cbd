import type { Text } from '../model/text.ts';
import type { Fidelity } from './clause.ts';
/** Why a target may say something else than the agreement; `exact` = only under the assumption of `words`. */
export interface Caveat {
    readonly fidelity: Fidelity;
    readonly words: Text;
}
/** The worst of them; `exact` without any. */
export declare function worstFidelity(caveats: readonly Pick<Caveat, 'fidelity'>[]): Fidelity;
/** The caveats without repetition. */
export declare function distinctCaveats(caveats: readonly Caveat[]): readonly Caveat[];
