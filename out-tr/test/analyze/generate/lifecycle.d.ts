import type { LifecycleDocument } from '../../../src/generated/documents.ts';
import { type CriterionSource } from './criterion.ts';
interface LifecycleOptions {
    readonly stages: number;
    /** Has the scoring grades, bands and outcomes? */
    readonly graded: boolean;
}
/** Gates, and stages as ordered thresholds over fit, engagement, total and attributes. */
export declare function lifecycleOf({ stages, graded }: LifecycleOptions, source: CriterionSource): LifecycleDocument;
export {};
