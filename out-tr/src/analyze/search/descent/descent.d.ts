import type { Node } from '../../diagram/diagrams.ts';
import type { Restriction } from '../../score/event-columns.ts';
import type { Scene } from '../../score/scene.ts';
/**
 * Looks for a lead that may be what a question asks, by going through its attributes one after the other: as soon as the
 * points that are left cannot make the verdicts that are asked, nothing behind is looked at. Events count as if each did what
 * it likes. So there is none where none is found, and one that is found need not be one. It keeps nothing of the sums of
 * leads, of which there may be far too many.
 */
export declare function descend(scene: Scene, question: Node, restriction: Restriction): Descended;
/** By variable the classes that are settled on the way to a lead. */
export type Way = ReadonlyMap<number, number>;
/** Nothing where there is none. */
export type Descended = Way | undefined;
