/** How long proofs may take, in seconds, where nobody says so. */
export const defaultSeconds = 10;
/** How much memory they may take, in megabytes, where nobody says so. */
export const defaultMegabytes = 512;
/** Options of every command that proves something. */
export const proofOptions = [
    {
        flags: '--time-budget <time>',
        description: `give up after so long and say what is proved by then, e.g. 30s or 2min (default ${defaultSeconds}s)`,
    },
    {
        flags: '--memory <size>',
        description: `give up before proofs take more than this, e.g. 1GB (default ${defaultMegabytes}MB)`,
    },
];
