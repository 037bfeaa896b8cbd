import type { DifferenceKind } from '../difference.ts';
/** Every kind of difference between two agreements, the weightiest first. */
export declare const differenceKinds: readonly DifferenceKind[];
