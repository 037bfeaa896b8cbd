import type { Agreement } from '../../../../src/model/agreement.ts';
/** A number of points that decides something. */
export interface Threshold {
    readonly of: 'total' | 'fit' | 'engagement';
    /** Scaled. */
    readonly value: number;
}
/** Every comparison of points in stages and routes, and where the bands begin. */
export declare function thresholdsOf(agreement: Agreement): readonly Threshold[];
