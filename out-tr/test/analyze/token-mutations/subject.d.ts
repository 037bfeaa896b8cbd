import type { LoadedDocument } from '../../../src/load/loaded-file.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { JsonValue } from '../../../src/support/json-value.ts';
/** An agreement whose tokens are changed one at a time. */
export interface Subject {
    readonly name: string;
    readonly agreement: Agreement;
    readonly documents: readonly LoadedDocument[];
    /** The agreement with other data in one document; nothing when it is none any more. */
    readonly withData: (changed: LoadedDocument, data: JsonValue) => Agreement | undefined;
}
/** The agreement in `<folder>/definitions`, without its samples. */
export declare function readSubject(name: string, folder: string): Subject;
