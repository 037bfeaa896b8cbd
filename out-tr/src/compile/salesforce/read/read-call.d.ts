import type { Expression } from './expression.ts';
import { type Operand } from './operand.ts';
import { type Reading } from './reading.ts';
type Call = Expression & {
    readonly kind: 'call';
};
export declare function callOf(reading: Reading, call: Call): Operand;
export {};
