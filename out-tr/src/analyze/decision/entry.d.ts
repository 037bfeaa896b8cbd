import type { Stage } from '../../model/lifecycle.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { AgreementInSpace } from './agreement-in-space.ts';
/** Why a lead may or may not enter a stage, part by part (semantics §3, Entry of a stage). */
export interface EntryNodes {
    /** A gate blocks. */
    readonly gate: Node;
    /** Every blocking field is known. */
    readonly fields: Node;
    readonly require: Node;
    readonly threshold: Node;
    /** The stage has a fast track and its signal is inside its window. */
    readonly fastTrack: Node;
    /** No gate, all fields, the criteria, and the threshold or a fast track past it. */
    readonly enters: Node;
}
export declare function entryNodes(place: AgreementInSpace, { entry }: Stage): EntryNodes;
