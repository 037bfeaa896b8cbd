import type { Dialect } from '../dialect.ts';
/** Every dialect, alphabetical. */
export declare const dialects: readonly Dialect[];
