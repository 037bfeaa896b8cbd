import type { SourceColumn } from '../model/source.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** What a column says: a field, something the tool itself knows, how a consent stands, or a property of a signal. */
export declare function columnMeaning(view: View, { target }: SourceColumn): Html;
