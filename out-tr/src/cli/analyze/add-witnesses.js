import { counted } from '../../support/counted.js';
import { witnessId } from './witness-id.js';
import { writeTests } from './write-tests.js';
/** Makes tests of the leads behind these statements, and says which. */
export function addWitnesses(io, sound, told) {
    const witnesses = told.flatMap(({ answer, question, about, message }) => answer.answer === 'refuted'
        ? [{ id: witnessId(question, about), shows: `${question}: ${message}`, sample: answer.witness.sample }]
        : []);
    const { written, present } = writeTests(io, sound, witnesses);
    return [
        ...written.map((file) => `Wrote ${sound.folder.shown}${file}.\n`),
        ...(written.length === 0 ? ['No test was added.\n'] : []),
        ...(present.length === 0
            ? []
            : [
                `${counted(present.length, 'lead')} ${present.length === 1 ? 'is' : 'are'} told by a sample already: ${[...new Set(present)].join(', ')}.\n`,
            ]),
    ].join('');
}
