import type { Diagrams, Node } from '../diagram/diagrams.ts';
import type { OwnVariable } from './own-variable.ts';
/** The k-th newest of some events is no older than the next one, and there is no next one without it. */
export declare function agesInOrder(diagrams: Diagrams, variables: readonly OwnVariable[], first: number): readonly Node[];
