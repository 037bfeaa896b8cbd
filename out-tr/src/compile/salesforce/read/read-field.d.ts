import type { StoredFact } from '../stored-fact.ts';
import { type Operand } from './operand.ts';
import type { Reading } from './reading.ts';
/** What a name in a formula stands for. */
export declare function fieldOf(reading: Reading, name: string, at: number): Operand;
/** The stored fact as a measure; the k-th newest of events without filters is what signals in criteria ask for. */
export declare function factName(fact: StoredFact): string;
