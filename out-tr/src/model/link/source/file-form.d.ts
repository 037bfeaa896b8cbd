import type { SourceWrittenDocument } from '../../../generated/documents.ts';
import type { FileForm } from '../../source.ts';
/** How the files are written; what is left out is as in an English CSV file. */
export declare function fileForm({ encoding, delimiter, quote, }?: SourceWrittenDocument): FileForm;
