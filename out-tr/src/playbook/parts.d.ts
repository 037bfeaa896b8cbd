import type { Criterion } from '../criteria/criterion.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** A table with a heading row; nothing at all without rows. */
export declare function table(head: readonly string[], rows: readonly (readonly (Html | string)[])[]): Html;
/** Terms and what they are; entries without content are left out. */
export declare function facts(entries: readonly (readonly [term: string, content: Html | string | undefined])[]): Html;
/** A criterion as an indented list: all of, any of, none of. */
export declare function criterion(view: View, tested: Criterion): Html;
/** A headed part of a page; nothing when it has no content. */
export declare function part(title: string, content: Html): Html;
/** Pieces with a separator between them. */
export declare function joined(pieces: readonly Html[], separator?: Html | string): Html;
/** Who owns a definition, as a small label. */
export declare function ownerLabel(view: View, owner: 'marketing' | 'sales' | 'joint'): Html;
