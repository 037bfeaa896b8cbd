/** Is this the name of an IANA time zone, in its own spelling? */
export declare function isZone(name: string): boolean;
/** The zone's offset from UTC in milliseconds at an instant, asked afresh each time; a RangeError for an unknown zone. */
export declare function offsetReader(zone: string): (instant: number) => number;
