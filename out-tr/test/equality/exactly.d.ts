import fc from 'fast-check';
/** So many drawn values, of which fewer and simpler ones are tried once a property has failed. */
export declare function exactly<T>(count: number, item: fc.Arbitrary<T>): fc.Arbitrary<T[]>;
