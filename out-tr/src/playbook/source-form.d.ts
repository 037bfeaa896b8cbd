import type { Source } from '../model/source.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** How all files of a source are written, for whoever draws the export. */
export declare function sourceForm(view: View, { files, leads, spellings }: Source): Html;
