/** Its operators on texts and on null are the engine's own custom ones, named as in `textOperators`. */
export const jsonRules = {
    all: (terms) => ({ all: terms }),
    any: (terms) => ({ any: terms }),
    not: (term) => ({ not: term }),
    isKnown: (attribute) => ({ fact: attribute, operator: 'notEqual', value: null }),
    isOneOf: (attribute, values) => ({ fact: attribute, operator: 'in', value: values }),
    isBoolean: (attribute, value) => ({ fact: attribute, operator: 'equal', value }),
    compares: (attribute, comparison, value) => ({ fact: attribute, operator: operators[comparison], value }),
    between: (attribute, low, high) => ({
        all: [
            { fact: attribute, operator: operators.gte, value: low },
            { fact: attribute, operator: operators.lte, value: high },
        ],
    }),
    has: (attribute, member) => ({ fact: attribute, operator: 'contains', value: member }),
    contains: (attribute, part) => ({ fact: attribute, operator: 'textContains', value: part }),
    startsWith: (attribute, start) => ({ fact: attribute, operator: 'textStartsWith', value: start }),
    points: (of, comparison, value) => ({ fact: of, operator: operators[comparison], value }),
    isFast: { fact: 'isFast', operator: 'equal', value: true },
};
const operators = {
    gte: 'greaterThanInclusive',
    gt: 'greaterThan',
    lte: 'lessThanInclusive',
    lt: 'lessThan',
};
export const textOperators = {
    textContains: (text, literal) => text.includes(literal),
    textStartsWith: (text, literal) => text.startsWith(literal),
};
