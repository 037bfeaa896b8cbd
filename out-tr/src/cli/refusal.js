import { exitCodes } from './exit-code.js';
import { visibleOutput } from './visible-output.js';
/** Says why a command cannot do its work. */
export function couldNotRun({ stderr }, reason) {
    visibleOutput(stderr).write(`error: ${reason}\n`);
    return exitCodes.couldNotRun;
}
/** Something the command line promises for a later version; saying so beats ignoring it. */
export function notAvailable(io, what) {
    return couldNotRun(io, `${what} is not available yet`);
}
