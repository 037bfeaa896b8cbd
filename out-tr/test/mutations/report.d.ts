import { type Judged } from './study.ts';
/** The page of the study, as Markdown. */
export declare function reportText(study: {
    readonly contradictory: readonly Judged[];
    readonly business: readonly Judged[];
    readonly seed: number;
}): string;
