import type { Gate } from '../../model/lifecycle.ts';
import { type Condition } from './condition.ts';
import { type Draft } from './draft.ts';
/** Does the gate stop the lead? */
export declare function emitGate(gate: Gate, draft: Draft): Condition;
