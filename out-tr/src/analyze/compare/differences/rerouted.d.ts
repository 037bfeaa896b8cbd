import type { DifferenceKind } from '../difference.ts';
/**
 * Leads that both versions give to somebody, and not to the same; and leads that stand in the same stage, where only one
 * version gives them to anybody. A rule's name is no difference, its target is.
 */
export declare const rerouted: DifferenceKind;
