import type { DifferenceKind } from '../difference.ts';
export declare const newlyHandedOver: DifferenceKind;
