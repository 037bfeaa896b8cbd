import type { Range } from './finding.ts';
import type { RenderContext } from './output-format.ts';
import type { Place } from './place.ts';
/** `file:line:column`, as terminals and editors make it a link. */
export declare function locationText({ place, range }: {
    readonly place: Place;
    readonly range: Range;
}, { folder }: RenderContext): string;
