import { readSourceTree } from '../../host/source-tree.js';
import { exitCodes, worst } from '../exit-code.js';
import { couldNotRun } from '../refusal.js';
import { judgedAnswer } from './judged-answer.js';
import { openProofs } from './proofs.js';
import { runBaseline } from './run-baseline.js';
/** Judges the agreement with every proof; its answer is not kept, for what is decided depends on time and memory. */
export function runDeep(invocation, folder) {
    const { io, options, quiet } = invocation;
    const proofs = openProofs(invocation);
    if (typeof proofs === 'string')
        return couldNotRun(io, proofs);
    const ending = (code) => {
        const undecided = proofs.undecided();
        if (!quiet)
            io.stderr.write(undecided);
        const isUnknown = undecided !== '' && options['allowUnknown'] !== true;
        return worst([code, isUnknown ? exitCodes.unknown : exitCodes.clean]);
    };
    if (options['baseline'] === true)
        return ending(runBaseline(invocation, folder, proofs.find));
    const tree = readSourceTree(io.machine.files, folder.path);
    const { exitCode, stdout, stderr } = judgedAnswer(invocation, folder, tree, proofs.find);
    io.stdout.write(stdout);
    if (!quiet)
        io.stderr.write(stderr);
    return ending(exitCode);
}
