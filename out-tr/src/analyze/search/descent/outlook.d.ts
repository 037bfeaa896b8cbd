import type { Node } from '../../diagram/diagrams.ts';
import type { Restriction } from '../../score/event-columns.ts';
import type { Scene } from '../../score/scene.ts';
import { type SumsLeft, type SumsWalk } from './sums-left.ts';
/** What may still become of a question when some attributes are known. */
export interface Outlook {
    readonly walk: SumsWalk;
    /** Places of the sums on which it depends whether a lead is what is asked; nothing when none is any more. */
    readonly openSums: (question: Node, left: SumsLeft) => ReadonlySet<number> | undefined;
}
export interface OutlookOptions {
    readonly question: Node;
    readonly restriction: Restriction;
    /** The first variable that the lead itself does not decide. */
    readonly first: number;
}
export declare function openOutlook(scene: Scene, { question, restriction, first }: OutlookOptions): Outlook;
