import type { DifferenceKind } from '../difference.ts';
/** Leads offered to sales that only one version takes back at night (semantics §3, Hysteresis). */
export declare const withdrawn: DifferenceKind;
