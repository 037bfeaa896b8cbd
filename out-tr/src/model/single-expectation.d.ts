/** Names of the expectations that are one value each, in the order in which they are compared and shown. */
export declare const singleExpectations: readonly ['fit', 'engagement', 'total', 'grade', 'band', 'cell', 'outcome', 'stage', 'cycle', 'gate', 'reason', 'handoff', 'route', 'queue', 'owner'];
export type SingleExpectation = (typeof singleExpectations)[number];
