export const mergeConflict = {
    code: 'load/merge-conflict',
    severity: 'error',
    owner: 'joint',
    summary: 'Files hold no unresolved merge conflict.',
    why: 'the file holds two versions of the same lines, and nobody has decided which one is agreed',
    help: 'keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>',
    bad: `kind: calendar
<<<<<<< HEAD
id: office
=======
id: sales
>>>>>>> change-hours
`,
    good: `kind: calendar
id: office
`,
};
