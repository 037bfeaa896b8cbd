/** A stretch of a text: half-open pair of offsets. */
export type Extent = readonly [start: number, end: number];
