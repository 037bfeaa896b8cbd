import type { CommandOption } from '../command.ts';

/** How long proofs may take, in seconds, where nobody says so. */
export const defaultSeconds = 10;
/** How much memory they may take, in megabytes, where nobody says so. */
export const defaultMegabytes = 512;

/** And where a gate depends on them: what is undecided for lack of time would hold up a change. */
export const gateSeconds = 60;

/** Options of every command that proves something. */
export const proofOptions: readonly CommandOption[] = optionsWith(defaultSeconds);

/** Options of commands that pass or fail by what was proved. */
export const gateOptions: readonly CommandOption[] = optionsWith(gateSeconds);

function optionsWith(seconds: number): readonly CommandOption[] {
  return [
    {
      flags: '--time-budget <time>',
      description: `give up after so long and say what is proved by then, e.g. 30s or 2min (default ${seconds}s)`,
    },
    {
      flags: '--memory <size>',
      description: `give up before proofs take more than this, e.g. 1GB (default ${defaultMegabytes}MB)`,
    },
  ];
}
