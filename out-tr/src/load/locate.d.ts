import type { Range } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { LoadedDocument } from './loaded-file.ts';
/** The range of a place in the user's text; the beginning of the file where there is no such document. */
export declare function locate(documents: readonly LoadedDocument[], place: Place): Range;
