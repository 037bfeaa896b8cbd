import type { Agreement } from '../../../src/model/agreement.ts';
import { type Path } from '../generate/tree.ts';
import type { Subject } from './subject.ts';
/** One token changed. */
export interface TokenMutation {
    readonly subject: string;
    readonly operator: string;
    readonly kind: string;
    readonly path: Path;
    readonly words: string;
    /** It stands in a rule whose points halve, for which tables of ages are dense. */
    readonly isHalfLife: boolean;
    readonly mutant: Agreement;
}
/** Every mutation that is still an agreement, without repetition, in an order that follows from the seed. */
export declare function drawTokens(subjects: readonly Subject[], seed: number): Generator<TokenMutation>;
