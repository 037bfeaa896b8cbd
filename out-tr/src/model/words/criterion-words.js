import { isConnective } from '../../criteria/atoms.js';
import { comparisonWords } from './comparison-words.js';
import { dateAgeWords } from './date-age-words.js';
import { daysWords } from './duration-words.js';
import { quotedWords, textIn } from './language.js';
import { numberWords } from './number-words.js';
import { stateTestWords } from './state-test-words.js';
/** A criterion as a sentence part, e.g. `Employees between 50 and 500 and Country is one of DE, AT`. */
export function criterionWords(criterion, names, language) {
    if (isConnective(criterion))
        return connectiveWords(criterion, names, language);
    if (criterion.op === 'signal')
        return signalWords(criterion, names, language);
    if ('attribute' in criterion)
        return attributeWords(criterion, names, language);
    return stateTestWords(criterion, names, language);
}
function connectiveWords(criterion, names, language) {
    const german = language === 'de' ? 1 : 0;
    const parts = criterion.of.map((part) => bracketed(part, names, language));
    if (parts.length === 0)
        return WITHOUT_PARTS[criterion.op === 'any' ? 'never' : 'always'][german];
    switch (criterion.op) {
        case 'all':
            return parts.join([' and ', ' und '][german]);
        case 'any':
            return parts.join([' or ', ' oder '][german]);
        case 'none':
            return parts.length === 1
                ? `${['not', 'nicht'][german]} (${unwrap(parts[0] ?? '')})`
                : `${['none of', 'nichts davon'][german]}: ${parts.join(', ')}`;
        default:
            return `${[`at least ${criterion.k} of`, `mindestens ${criterion.k} von`][german]}: ${parts.join(', ')}`;
    }
}
/** A `kOf` without parts cannot be written. */
const WITHOUT_PARTS = { always: ['always', 'immer'], never: ['never', 'nie'] };
function bracketed(part, names, language) {
    const words = criterionWords(part, names, language);
    return isConnective(part) && part.of.length > 1 ? `(${words})` : words;
}
function unwrap(words) {
    return words.startsWith('(') && words.endsWith(')') ? words.slice(1, -1) : words;
}
function signalWords({ signals, withinDays, count }, names, language) {
    const titles = signals
        .map((id) => textIn(names.signals[id]?.title ?? {}, language) || id)
        .join(language === 'de' ? ' oder ' : ' or ');
    const times = count === 1 ? '' : language === 'de' ? `mindestens ${count}-mal ` : ` at least ${count} times`;
    return language === 'de'
        ? `${times}${titles} in den letzten ${daysWords(withinDays, language)}`
        : `${titles}${times} within the last ${daysWords(withinDays, language)}`;
}
function attributeWords(test, names, language) {
    const field = names.fields[test.attribute];
    const title = textIn(field?.title ?? {}, language) || test.attribute;
    return `${title} ${predicate(test, names, language)}`;
}
function predicate(test, names, language) {
    const ofDate = dateAgeTest(test, names);
    if (ofDate !== undefined)
        return dateAgeWords(ofDate, language);
    const german = language === 'de';
    switch (test.op) {
        case 'exists':
            return german ? 'ist bekannt' : 'is known';
        case 'missing':
            return german ? 'fehlt' : 'is missing';
        case 'between':
            return german
                ? `zwischen ${bare(test.low, test, names, language)} und ${quantity(test.high, test, names, language)}`
                : `between ${bare(test.low, test, names, language)} and ${quantity(test.high, test, names, language)}`;
        case 'gte':
        case 'gt':
        case 'lte':
        case 'lt':
            return `${comparisonWords[test.op][german ? 1 : 0]} ${quantity(test.value, test, names, language)}`;
        case 'eq':
            return german
                ? `ist ${single(test.value, test, names, language)}`
                : `is ${single(test.value, test, names, language)}`;
        default:
            return `${OPERATORS[test.op][german ? 1 : 0]} ${listed(test, names, language)}`;
    }
}
const OPERATORS = {
    in: ['is one of', 'ist eines von'],
    notIn: ['is known and none of', 'ist bekannt und keines von'],
    hasAny: ['has any of', 'enthält eines von'],
    hasAll: ['has all of', 'enthält alle von'],
    hasNone: ['has none of', 'enthält keines von'],
    equals: ['is exactly one of', 'ist genau eines von'],
    contains: ['contains one of', 'enthält eines von'],
    containsWord: ['contains the word', 'enthält das Wort'],
    startsWith: ['starts with one of', 'beginnt mit einem von'],
    endsWith: ['ends with one of', 'endet auf eines von'],
};
function dateAgeTest(test, names) {
    if (names.fields[test.attribute]?.type !== 'date')
        return undefined;
    const compares = test.op === 'between' || test.op === 'gte' || test.op === 'gt' || test.op === 'lte';
    return compares || test.op === 'lt' ? test : undefined;
}
function bare(value, test, names, language) {
    return numberWords(value, names.fields[test.attribute]?.scale ?? 0, language);
}
function quantity(value, test, names, language) {
    const field = names.fields[test.attribute];
    const digits = bare(value, test, names, language);
    return field?.unit ? `${digits} ${textIn(field.unit, language)}` : digits;
}
function single(value, test, names, language) {
    if (typeof value === 'boolean')
        return language === 'de' ? (value ? 'ja' : 'nein') : value ? 'yes' : 'no';
    return spelled(value, test, names, language);
}
function listed(test, names, language) {
    if (test.list !== undefined) {
        const title = textIn(names.lists[test.list]?.title ?? {}, language) || test.list;
        return `${language === 'de' ? 'der Liste' : 'the list'} ${quotedWords(title, language)}`;
    }
    return test.values.map((value) => spelled(value, test, names, language)).join(', ');
}
function spelled(value, test, names, language) {
    const field = names.fields[test.attribute];
    const title = field?.valueTitles[value];
    return (title && textIn(title, language)) || (field?.valueSpellings[value] ?? value);
}
