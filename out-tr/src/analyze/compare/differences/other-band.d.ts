import type { DifferenceKind } from '../difference.ts';
export declare const otherBand: DifferenceKind;
