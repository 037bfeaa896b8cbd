import { resolve } from 'node:path';
import { counted } from '../../support/counted.js';
import { exitCodes } from '../exit-code.js';
import { couldNotRun } from '../refusal.js';
import { writeInto } from '../write-into.js';
/** Writes questions for a solver into the folder of `--out`, one file each. */
export function emitQuestions({ io, options, quiet }, questions) {
    const { out } = options;
    if (typeof out !== 'string')
        return couldNotRun(io, '--emit needs --out <folder>, where to write the questions');
    const emitted = emittedBy(questions);
    if (typeof emitted === 'string')
        return couldNotRun(io, emitted);
    const written = emitted.map(({ path, text }) => ({ path, content: text }));
    writeInto(io.machine.files, resolve(io.workingFolder, out), written);
    io.stdout.write(emitted.map(({ path }) => `${out}/${path}\n`).join(''));
    if (!quiet)
        io.stderr.write(`Wrote ${counted(emitted.length, 'question')}; each says what its answer means.\n`);
    return exitCodes.clean;
}
/** The questions, or why there are none: versions that no lead can be put to both. */
function emittedBy(questions) {
    try {
        return questions();
    }
    catch (error) {
        if (error instanceof RangeError)
            return error.message;
        throw error;
    }
}
