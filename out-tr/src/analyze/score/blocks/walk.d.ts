import type { Path } from '../../diagram/cheapest.ts';
import type { Node } from '../../diagram/diagrams.ts';
import type { Space } from '../../space/space.ts';
import type { Sums } from '../add-up.ts';
import type { Block } from './blocks.ts';
import { type Ledger } from './ledger.ts';
/** What is walked. */
export interface Walk {
    readonly space: Pick<Space, 'diagrams' | 'costs'>;
    readonly sums: Sums;
    readonly ledger: Ledger;
    readonly blocks: readonly Block[];
    readonly kinds: Node;
    /** Whether a kind of which this is left to ask still depends on a sum. */
    readonly isRead: IsRead;
}
export type IsRead = (kinds: Node, sum: number) => boolean;
/** The cheapest lead with these sums of which this is left to ask. */
export interface WalkedLead {
    readonly kinds: Node;
    readonly sums: readonly number[];
    /** Beyond what the cheapest of all leads costs. */
    readonly cost: number;
    readonly classes: () => Path['classes'];
}
/**
 * Walks the variables block by block. Inside a block diagrams say what a lead may add to the sums and what is left to ask;
 * between blocks only the cheapest lead with equal sums goes on. So points of attributes that nothing ties together are
 * never one diagram.
 */
export declare function walk(of: Walk): readonly WalkedLead[];
