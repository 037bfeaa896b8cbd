import type { SourceColumn } from '../model/source.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** How the cells of a column are written. */
export declare function cellForm(view: View, { reading, isRequired }: SourceColumn): Html;
