import type { BoundDocument, FieldsFieldDocument } from '../../../src/generated/documents.ts';
/** The constant so many smallest steps further; nothing where the field cannot hold it. */
export declare function boundBeside(written: BoundDocument, steps: number, field: FieldsFieldDocument): BoundDocument | undefined;
