import type { Change } from '../../diagnostics/fix.ts';
import type { ReadAgreement } from '../../model/read-agreement.ts';
import type { Edit } from './edit.ts';
/** How to find things in the user's files. */
export type Files = Pick<ReadAgreement, 'locate' | 'textOf'>;
/** A change as edits of the user's text; nothing where the text is not what the change takes it for. */
export declare function editsOfChange(change: Change, files: Files): readonly Edit[] | undefined;
