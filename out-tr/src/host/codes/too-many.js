export const tooMany = {
    code: 'files/too-many',
    severity: 'error',
    owner: 'joint',
    summary: 'An agreement has at most 5,000 files and 40 MB.',
    why: 'reading them all could exhaust the machine, and nobody could review them',
    help: 'remove what is no definition and no sample lead',
    bad: 'test/leads/   (20,000 exported leads, one file each)\n',
    good: 'test/leads/   (the sixty leads that show what the agreement means)\n',
};
