import { type Html } from './html.ts';
import type { Page } from './page.ts';
import { type View } from './view.ts';
/** The first page: what the agreement is, the way of a lead, what each side promises, and where to read on. */
export declare function homePage(view: View, lifecycle: Html): Page;
