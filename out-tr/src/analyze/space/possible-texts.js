import { answerNode } from './attribute-node.js';
import { bringsAnswer, contradicts } from './text/conceivable-answers.js';
import { no, yes } from './translation.js';
/** Where so many nodes are not enough to say what is certain, the rest is left unsaid. */
const mostNodes = 20_000;
/** Of a question with more literals hardly anything is certain. */
const mostLiterals = 50;
/** What texts can answer, where their answers have variables of their own. */
export function possibleTexts(translation) {
    const { branch, both } = translation.diagrams;
    const ofTexts = [...translation.texts].map(([attribute, texts]) => {
        const index = translation.indices.get(`presence ${attribute}`);
        if (index === undefined)
            return yes;
        const parts = partsOf(attribute, translation);
        const isRequired = translation.fields[attribute]?.nullable === false;
        const silent = oneOf(['0'.repeat(texts.questions.length)], parts, translation);
        const there = texts.isComplete ? known(texts, parts, translation) : certain(texts, translation);
        return branch(index, [isRequired ? no : silent, there]);
    });
    return ofTexts.reduce(both, yes);
}
function partsOf(attribute, { variables }) {
    return variables.flatMap((part, index) => part.kind === 'part' && part.attribute === attribute ? [{ part, index }] : []);
}
function known({ classes }, parts, translation) {
    const combinations = classes.map(({ answers }) => answers);
    return oneOf(combinations, parts, translation);
}
/** Exactly these combinations, one digit per question. */
function oneOf(combinations, [first, ...rest], translation) {
    if (combinations.length === 0)
        return no;
    if (first === undefined)
        return yes;
    const { part, index } = first;
    const byPattern = new Map();
    for (const answers of combinations) {
        const pattern = part.places.map((place) => answers[place]).join('');
        byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), answers]);
    }
    return translation.diagrams.branch(index, part.patterns.map((pattern) => oneOf(byPattern.get(pattern) ?? [], rest, translation)));
}
/**
 * What is certain where not every combination is known: each literal brings some answers and rules out others, and a
 * question with yes has one of its literals. More passes than texts can give, never less.
 */
function certain({ questions }, translation) {
    const { both, either, not, count } = translation.diagrams;
    const most = count() + mostNodes;
    let all = yes;
    for (const question of questions) {
        if (count() > most || question.values.length > mostLiterals)
            continue;
        const refused = not(answerNode(question, translation));
        const literals = question.values.map((literal) => withLiteral(question, literal, questions, translation));
        all = both(all, either(refused, literals.reduce(either, no)));
    }
    return all;
}
/** What else is certain of a text that has one literal of a question. */
function withLiteral(question, literal, questions, translation) {
    const { both, not } = translation.diagrams;
    const alone = { ...question, values: [literal] };
    const consequences = questions.flatMap((other) => {
        if (other === question)
            return [];
        if (bringsAnswer(alone, other))
            return [answerNode(other, translation)];
        return contradicts(alone, other) ? [not(answerNode(other, translation))] : [];
    });
    return consequences.toReversed().reduce(both, yes);
}
