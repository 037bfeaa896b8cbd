export const buildInterrupted = {
    code: 'build/interrupted',
    severity: 'error',
    owner: 'joint',
    summary: 'No build was killed while it replaced generated/.',
    why: 'files may be absent until the build is finished',
    help: 'wait for it to end, or run leadpact build, which finishes what was begun',
    bad: 'generated/   (leadpact build was killed, .leadpact/write/journal.json stands)\n',
    good: 'generated/   (leadpact build has run to its end)\n',
};
