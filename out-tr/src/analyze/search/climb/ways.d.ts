import type { Random } from '../../../support/random.ts';
import type { Layout } from './layout.ts';
/** Ways to results of a diagram that are drawn at random. */
export interface Ways {
    /** The classes on a way to a result, nearly always those of a lead where they lead to one; nothing where no way does. */
    readonly draw: (near: readonly number[], random: Random) => ReadonlyMap<number, number> | undefined;
}
/** To results other than 0. */
export declare function openWays({ variableOf, from, children, results }: Layout): Ways;
