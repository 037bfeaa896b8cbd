import type { Agreement } from '../model/agreement.ts';
import type { Compilation, Target, UnconfiguredTarget } from './target.ts';
/** Every target leadpact can write for, alphabetical; each lives in the folder of its id. */
export declare const targets: readonly (Target | UnconfiguredTarget)[];
/** The compilations of all targets the agreement configures, and of those that need no configuration, by target id. */
export declare function compileTargets(agreement: Agreement): ReadonlyMap<string, Compilation>;
