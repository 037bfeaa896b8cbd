import type { ShapedDocument } from '../shaped-document.ts';
import type { Kind } from './kind.ts';
import { type Names } from './names.ts';
import type { Report } from './report.ts';
/** The names of all documents, before anything is linked; documents that do not fit their schema mention theirs. */
export declare function namesOf(documents: readonly ShapedDocument[], unread: ReadonlySet<Kind>, report: Report): Names;
