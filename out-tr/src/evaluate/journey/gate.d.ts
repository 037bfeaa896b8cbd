import type { Facts } from '../../criteria/facts.ts';
import type { Gate, Lifecycle } from '../../model/lifecycle.ts';
/** The gate that wins: objection, withdrawn consent and embargo are tested first, then the list order (semantics §3). */
export declare function firstTrueGate({ gates }: Lifecycle, facts: Facts): Gate | undefined;
/** Gates that end a cycle even after sales accepted the lead. */
export declare function alwaysStops({ kind }: Gate): boolean;
