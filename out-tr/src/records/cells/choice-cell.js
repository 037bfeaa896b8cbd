import { isOneOf, meantSql, normalWordSql, quickWord, withoutWords } from './words-sql.js';
/** A value of an enum; one outside the domain is kept and told. */
export function choiceCell({ domain, aliases }, missing) {
    const same = domain.filter((word) => aliases[word] === undefined && !missing.includes(word));
    return {
        quick: quickWord(same),
        present: (cell) => normalWordSql(cell, [...domain, ...Object.keys(aliases)]),
        parsed: (normal) => withoutWords(normal, missing),
        value: (word) => meantSql(word, aliases),
        isUnknown: (value) => `${value} IS NOT NULL AND NOT ${isOneOf(value, domain)}`,
    };
}
