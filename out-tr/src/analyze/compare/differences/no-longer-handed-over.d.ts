import type { DifferenceKind } from '../difference.ts';
export declare const noLongerHandedOver: DifferenceKind;
