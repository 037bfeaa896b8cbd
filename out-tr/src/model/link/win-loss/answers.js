import { inside, keyOf } from '../../../diagnostics/place.js';
import { recordOf, sortedDistinct, sortedEntries } from '../../linking/record.js';
import { linkText } from '../../linking/text.js';
/** Each answer in the form its question asks for; others are reported and left out. */
export function linkAnswers(written, { form, place }, linking) {
    const answers = sortedEntries(written).flatMap(([id, answer]) => {
        const at = inside(place, id);
        const question = linking.names.knows('question', id, keyOf(at)) && form.find((each) => each.id === id);
        if (!question)
            return [];
        const linked = linkAnswer(answer, question, { place: at, linking });
        return linked === undefined ? [] : [[id, linked]];
    });
    return recordOf(answers);
}
function linkAnswer(written, question, where) {
    return isList(written) ? ofList(written, question, where) : ofOne(written, question, where);
}
/** `signals` and `choices` are lists; nothing else is. */
function ofList(written, question, where) {
    if (question.answer === 'signals')
        return names('signal', written, where);
    return question.answer === 'choices' ? choice(written, question, where) : refuse(question, where);
}
function ofOne(written, question, where) {
    if (typeof written === 'string')
        return ofWords(written, question, where);
    const { answer } = question;
    if (answer === 'yes-no' && typeof written === 'boolean')
        return { form: 'yes-no', yes: written };
    if (answer === 'scale' && typeof written === 'number' && isOnScale(written))
        return { form: 'number', number: written };
    if (answer === 'text' && typeof written === 'object')
        return { form: 'text', text: linkText(written, where.place, where.linking) };
    return refuse(question, where);
}
function ofWords(written, question, where) {
    switch (question.answer) {
        case 'text':
            return { form: 'text', text: linkText(written, where.place, where.linking) };
        case 'choice':
            return choice([written], question, where);
        case 'reason':
            return names('reason', [written], where);
        default:
            return refuse(question, where);
    }
}
function isOnScale(number) {
    return Number.isInteger(number) && number >= 0 && number <= 10;
}
function names(noun, written, { place, linking }) {
    const known = written.filter((name, index) => linking.names.knows(noun, name, noun === 'reason' ? place : inside(place, index)));
    return { form: 'names', names: sortedDistinct(known) };
}
function choice(written, { choices, id }, where) {
    const offered = Object.keys(choices);
    const known = written.filter((name) => {
        if (offered.includes(name))
            return true;
        where.linking.report({
            code: 'link/answer',
            place: where.place,
            message: `${name} is not one of the answers to ${id}`,
            help: `the answers are ${offered.join(', ')}`,
        });
        return false;
    });
    return { form: 'names', names: sortedDistinct(known) };
}
const forms = {
    text: 'words',
    choice: 'one choice',
    choices: 'a list of choices',
    scale: 'a whole number from 0 to 10',
    'yes-no': 'true or false',
    signals: 'a list of signals',
    reason: 'a reason',
};
function refuse({ answer }, { place, linking }) {
    linking.report({
        code: 'link/answer',
        place,
        message: `the question asks for ${forms[answer]}`,
        help: 'write the answer in that form, or change the `answer` of the question',
    });
}
function isList(written) {
    return Array.isArray(written);
}
