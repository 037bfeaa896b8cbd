import { type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
/** Says why a command cannot do its work. */
export declare function couldNotRun({ stderr }: Io, reason: string): ExitCode;
/** Something the command line promises for a later version; saying so beats ignoring it. */
export declare function notAvailable(io: Io, what: string): ExitCode;
