import { isSystemError } from '../host/file-system.js';
import { diskRefusal } from './disk-refusal.js';
import { exitCodes } from './exit-code.js';
import { runProgram } from './program.js';
import { couldNotRun } from './refusal.js';
import { toolVersion } from './tool-version.js';
/** Runs one command line in this process. Never throws; what it has to say it has said when the exit code arrives. */
export async function run(line, io) {
    try {
        return await runProgram(line, io, toolVersion);
    }
    catch (error) {
        if (isSystemError(error)) {
            return couldNotRun(io, refusalText(error));
        }
        io.stderr.write(bugText(error, line.includes('--debug')));
        return exitCodes.bug;
    }
}
function refusalText(error) {
    const what = error.path ?? 'a file';
    const why = 'the command cannot keep what it made';
    return diskRefusal(error, { what, where: 'that folder', why }) ?? `the system refused: ${error.message}`;
}
function bugText(error, debug) {
    const message = error instanceof Error ? error.message : String(error);
    const trace = debug && error instanceof Error ? `${error.stack ?? ''}\n` : '';
    const ask = debug ? '' : 'Run it again with --debug and send us what it prints.\n';
    return `This is a bug in leadpact, not in your agreement: ${message}\n${trace}${ask}`;
}
