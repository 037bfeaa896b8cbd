import { magnified, partsIn } from './magnified.js';
import { subjectOf } from './question.js';
/** Every distinct question, measure and number of the expressions. */
export function partsOf(tolds) {
    const questions = new Map();
    const measured = new Map();
    const numbers = new Set();
    const seen = new Set(tolds);
    for (const told of seen) {
        if (told.is === 'asked')
            questions.set(JSON.stringify(told.question), told.question);
        if (told.is === 'measured')
            measured.set(JSON.stringify(told.measure), told.measure);
        if (told.is === 'constant' && typeof told.value === 'number')
            numbers.add(told.value);
        for (const part of partsIn(told))
            seen.add(part);
    }
    const { factor, numbers: met } = magnified(tolds);
    return {
        questions: [...questions.values()],
        measured: [...measured.values()],
        numbers: [...new Set([...numbers, ...met])],
        factor,
    };
}
/** The questions by what they are about. */
export function bySubject(questions) {
    const subjects = new Map();
    for (const question of questions) {
        const subject = subjectOf(question);
        subjects.set(subject, [...(subjects.get(subject) ?? []), question]);
    }
    return subjects;
}
