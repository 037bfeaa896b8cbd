import type { Finding, Range } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { FileBytes, LoadedDocument } from '../load/loaded-file.ts';
import type { Agreement } from './agreement.ts';
import type { Checks } from './checks.ts';
/** What became of the files of an agreement. */
export interface ReadAgreement {
    /** Absent when something it cannot do without is missing; what is wrong elsewhere is left out of it. */
    readonly agreement?: Agreement;
    readonly findings: readonly Finding[];
    readonly checks: Checks;
    /** Everything that could be read as YAML. */
    readonly documents: readonly LoadedDocument[];
    /** The range of a place in the user's text. */
    readonly locate: (place: Place) => Range;
    /** The text of a file that was read. */
    readonly textOf: (file: string) => string | undefined;
}
/**
 * From bytes to the linked agreement: every file is loaded, every document held against its schema, everything linked,
 * and all that is wrong is found in one go. `incomplete`: other files could not be read, so names may be missing.
 */
export declare function readAgreement(files: readonly FileBytes[], incomplete?: boolean): ReadAgreement;
