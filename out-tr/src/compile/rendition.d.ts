import type { Text } from '../model/text.ts';
import { type Caveat } from './caveat.ts';
import type { Rendition } from './clause.ts';
/** What a target knows of what carries a clause. */
export interface Carried {
    readonly caveats: readonly Caveat[];
    /** Said in front of the caveats. */
    readonly how?: Text;
    /** Scaled points by which it may differ; only said with caveats that approximate. */
    readonly points?: number;
}
/** What the target says about the clause; `files` are the paths of the artefacts that carry it. */
export declare function renditionOf({ caveats, how, points }: Carried, files: readonly string[]): Rendition;
