export const textTooLong = {
    code: 'load/text-too-long',
    severity: 'error',
    owner: 'joint',
    summary: 'A key or value has at most 65,536 characters.',
    why: 'no person reads it and no CRM field holds it; usually a file was pasted in by mistake',
    help: 'keep the text in a document of its own and link to it',
    bad: `kind: calendar
title: A very long text pasted by mistake
`,
    good: `kind: calendar
title: Short
`,
};
