import type { Place } from '../diagnostics/place.ts';
import type { LoadedDocument } from '../load/loaded-file.ts';
/**
 * The keys that lead to a place, with dots between them: `gates.competitor.when`. Entries of lists are named by their
 * id where they have one, so the path stays when others are put before them; the document's number in its file is left
 * out for the same reason.
 */
export declare function steadyPath({ file, document, path }: Place, documents: readonly LoadedDocument[]): string;
