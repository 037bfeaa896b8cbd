import type { Layer } from '../layer.ts';
import type { Statement } from '../statement.ts';
/** The stage by name, the first routing rule that holds for a lead that lies with sales, and the rule's pool (semantics §7). */
export declare function routeLayers(before: Statement): readonly Layer[];
