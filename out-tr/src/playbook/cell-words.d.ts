import type { Source, SourceColumn } from '../model/source.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** Which words a column may hold, what they mean, and which rows are left out for theirs; nothing for free text. */
export declare function cellWords(view: View, { spellings }: Source, column: SourceColumn): Html;
