/** The expectation with those parts that an engine gives replaced by what it gave. */
export declare function withinExpectation(expect: object, got: object): object;
