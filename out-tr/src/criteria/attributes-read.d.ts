import type { Criterion } from './criterion.ts';
/** The attributes a criterion reads, each once, in order of first mention. */
export declare function attributesRead(criterion: Criterion): readonly string[];
