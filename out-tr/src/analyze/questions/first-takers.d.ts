import type { Budget } from '../budget.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
/** Something with a condition. */
export interface Taker<Thing> {
    readonly thing: Thing;
    /** Yes for the leads that it takes. */
    readonly node: Node;
    /** Yes for the others. */
    readonly spared: Node;
}
export declare function takersOf<Thing>({ not }: Diagrams, things: readonly Thing[], nodeOf: (thing: Thing) => Node): readonly Taker<Thing>[];
export interface TakersOptions<Thing> {
    /** Yes for the leads in question. */
    readonly leads: Node;
    /** In their order. */
    readonly takers: readonly Taker<Thing>[];
    readonly budget: Budget;
}
/** The first that takes all of these leads, else a few that do so together and of which none could be left out; undefined when some are left. */
export declare function firstTakers<Thing>(diagrams: Diagrams, { leads, takers, budget }: TakersOptions<Thing>): readonly Thing[] | undefined;
