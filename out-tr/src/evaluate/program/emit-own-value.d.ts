/** A record's own value; asking is needed only for a name that every object inherits. */
export declare function emitOwnValue(record: string, key: string): string;
