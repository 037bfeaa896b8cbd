/** Operators and properties by kind of test; neither the client's types nor the API description check them. */
export const operatorTable = {
    ALL_PROPERTY: {
        operators: ['IS_KNOWN', 'IS_UNKNOWN'],
        stores: ['bool', 'date', 'datetime', 'enumeration', 'number', 'set', 'string'],
    },
    BOOL: { operators: ['IS_EQUAL_TO', 'IS_NOT_EQUAL_TO'], stores: ['bool'] },
    ENUMERATION: {
        operators: ['CONTAINS_ALL', 'DOES_NOT_CONTAIN_ALL', 'IS_ANY_OF', 'IS_NONE_OF'],
        stores: ['enumeration', 'set'],
    },
    MULTISTRING: {
        operators: [
            'CONTAINS',
            'CONTAINS_EXACTLY',
            'DOES_NOT_CONTAIN',
            'DOES_NOT_CONTAIN_EXACTLY',
            'ENDS_WITH',
            'IS_EQUAL_TO',
            'IS_NOT_EQUAL_TO',
            'STARTS_WITH',
        ],
        stores: ['string'],
    },
    NUMBER: {
        operators: ['IS_GREATER_THAN', 'IS_GREATER_THAN_OR_EQUAL_TO', 'IS_LESS_THAN', 'IS_LESS_THAN_OR_EQUAL_TO'],
        stores: ['number'],
    },
    TIME_POINT: { operators: ['IS_AFTER', 'IS_BEFORE'], stores: ['date', 'datetime'] },
};
