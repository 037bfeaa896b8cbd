import type { Group, Mutation } from './mutation.ts';
import type { Reference } from './reference.ts';
/** Draws without repetition: one operator after the other, so that no frequent one crowds out the rest. */
export declare function draw(reference: Reference, group: Group, seed: number): Generator<Mutation>;
