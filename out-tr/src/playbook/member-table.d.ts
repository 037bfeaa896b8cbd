import { type Html } from './html.ts';
import { type View } from './view.ts';
/** Members with what limits how many leads they take. */
export declare function memberTable(view: View, members: readonly string[]): Html;
