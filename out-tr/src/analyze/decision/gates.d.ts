import type { Gate } from '../../model/lifecycle.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { AgreementInSpace } from './agreement-in-space.ts';
/** When a gate is true. */
export declare function gateNode({ space, agreement, side }: AgreementInSpace, gate: Gate): Node;
/** When any gate is true. */
export declare function anyGate(place: AgreementInSpace): Node;
/** The gate that wins, by its index in the list: objection, withdrawn consent and embargo are tested first (semantics §3). */
export declare function firstGate(place: AgreementInSpace): Node;
