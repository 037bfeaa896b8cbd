import type { Kind } from './kind.ts';
import type { Linking } from './linking.ts';
import type { Names } from './names.ts';
import type { Report } from './report.ts';
import type { Sources } from './sources.ts';
interface LinkingOptions {
    readonly names: Names;
    readonly report: Report;
    /** Kinds of which a document could not be used. */
    readonly unusable: ReadonlySet<Kind>;
}
/** Links parts when they are asked for, each once; the order of kinds does not matter then. */
export declare function createLinking(sources: Sources, { names, report, unusable }: LinkingOptions): Linking;
export {};
