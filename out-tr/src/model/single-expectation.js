/** Names of the expectations that are one value each, in the order in which they are compared and shown. */
export const singleExpectations = [
    'fit',
    'engagement',
    'total',
    'grade',
    'band',
    'cell',
    'outcome',
    'stage',
    'cycle',
    'gate',
    'reason',
    'handoff',
    'route',
    'queue',
    'owner',
];
