import { normalText } from '../../../support/normal-text.js';
import { aimedText } from './aimed-text.js';
import { likelyTexts } from './likely-texts.js';
import { textAnswers } from './text-tests.js';
/**
 * A text that gives these answers, one digit per question. Where not every combination is known, it may only come near:
 * whoever uses it puts it to the evaluator.
 */
export function textWithAnswers(field, classes, answers) {
    const made = madeOf.get(classes) ?? new Map();
    madeOf.set(classes, made);
    const text = made.get(answers) ?? textFor(field, classes, answers);
    made.set(answers, text);
    return text;
}
/** The same texts are asked for with every lead that is looked at. */
const madeOf = new WeakMap();
function textFor(field, { questions, classes }, answers) {
    const known = classes.find((each) => each.answers === answers);
    if (known !== undefined)
        return known.text;
    const wanted = questions.filter((_, place) => answers[place] === '1');
    const examples = field.examples.map((example) => normalText(String(example)));
    const likely = likelyTexts(wanted, examples);
    return (likely.find((text) => textAnswers(questions, text) === answers) ??
        aimedText(questions, answers) ??
        likely[0] ??
        'beispiel');
}
