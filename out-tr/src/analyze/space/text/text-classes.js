import { normalText } from '../../../support/normal-text.js';
import { alphabetOf } from './alphabet.js';
import { automatonOf } from './automaton.js';
import { conceivableAnswers } from './conceivable-answers.js';
import { likelyTexts } from './likely-texts.js';
import { textGroups } from './text-groups.js';
import { searchTexts } from './text-search.js';
import { isTextTest, textAnswers } from './text-tests.js';
const neutralText = 'beispiel';
const mostCombinations = 2_048;
/**
 * The feasible combinations of answers, exactly: those that two questions at a time leave are looked for among likely texts
 * first, and what is left is decided by all automata together. Where lists of literals overlap there may be fewer groups
 * of literals than questions, or the other way round; what is fewer is tried first.
 */
export function textClasses(field, asked, budget) {
    const tests = asked.filter(isTextTest);
    if (tests.every(({ op }) => op === 'equals'))
        return wholeTexts(tests, examplesOf(field));
    const groups = textGroups(tests);
    const few = groups.length <= tests.length ? [groups, tests] : [tests, groups];
    for (const questions of few) {
        const combinations = conceivableAnswers(questions, mostCombinations);
        const found = combinations && foundClasses(questions, combinations, field, budget);
        if (found?.isComplete)
            return found;
    }
    return { questions: groups, classes: [...likelyClasses(groups, field).values()], isComplete: false };
}
function foundClasses(questions, combinations, field, budget) {
    const found = likelyClasses(questions, field);
    const examples = examplesOf(field);
    const tried = new Set();
    for (const answers of combinations) {
        budget.spend(1);
        if (found.has(answers))
            continue;
        const wanted = questions.filter((_, place) => answers[place] === '1');
        for (const text of likelyTexts(wanted, examples)) {
            if (found.has(answers))
                break;
            if (!tried.has(text))
                note(found, questions, text, false);
            tried.add(text);
        }
    }
    const left = combinations.filter((answers) => !found.has(answers));
    const isComplete = left.length === 0 || searchRest(questions, left, found, budget);
    return { questions, classes: [...found.values()], isComplete };
}
/** Of questions about whole texts, texts are told apart by the questions that name them. */
function wholeTexts(tests, examples) {
    const namedBy = new Map();
    for (const [place, { values }] of tests.entries())
        for (const text of values)
            namedBy.set(text, (namedBy.get(text) ?? new Set()).add(place));
    let other = neutralText;
    while (namedBy.has(other))
        other = `${other} ${neutralText}`;
    const found = new Map();
    for (const text of [...examples, other, ...namedBy.keys()]) {
        const answers = tests.map((_, place) => Number(namedBy.get(text)?.has(place) ?? false)).join('');
        if (!found.has(answers))
            found.set(answers, { answers, text, isExample: examples.includes(text) });
    }
    return { questions: tests, classes: [...found.values()], isComplete: true };
}
/** Examples first, and a word that hardly anybody asks for. */
function likelyClasses(tests, field) {
    const found = new Map();
    for (const example of examplesOf(field))
        note(found, tests, example, true);
    note(found, tests, neutralText, false);
    return found;
}
function examplesOf({ examples }) {
    return examples.map((example) => normalText(String(example))).filter((text) => text !== '');
}
function note(found, tests, text, isExample) {
    const answers = textAnswers(tests, text);
    if (!found.has(answers))
        found.set(answers, { answers, text, isExample });
}
/** Whether everything that is left was found or proved to be impossible. */
function searchRest(tests, left, found, budget) {
    const alphabet = alphabetOf(tests.flatMap(({ values }) => values));
    const automata = tests.map((test) => automatonOf(test, alphabet));
    const search = searchTexts(automata, alphabet, left, budget);
    for (const [answers, text] of search.found) {
        if (!found.has(answers))
            found.set(answers, { answers, text, isExample: false });
    }
    return search.isComplete;
}
