/** A span [start, end) of instants over which a zone keeps one offset (local time − UTC, in ms). */
export interface OffsetSpan {
    readonly start: number;
    readonly end: number;
    readonly offset: number;
}
/** The zone's offset at an instant in ms; a RangeError for an unknown zone. */
export declare function offsetAt(zone: string, instant: number): number;
/** The spans that meet [from, to] in order, without holes between them. */
export declare function offsetSpans(zone: string, from: number, to: number): readonly OffsetSpan[];
