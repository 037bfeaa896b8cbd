export const buildMissing = {
    code: 'build/missing',
    severity: 'error',
    owner: 'joint',
    summary: 'Every file that the definitions call for stands in generated/.',
    why: 'the CRM would lack what was agreed',
    help: 'run leadpact build and commit what it writes',
    bad: 'generated/   (a signal was added, but not built)\n',
    good: 'generated/   (built after the signal was added)\n',
};
