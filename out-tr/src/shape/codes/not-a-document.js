export const notADocument = {
    code: 'shape/not-a-document',
    severity: 'error',
    owner: 'joint',
    summary: 'Every document is a block of keys.',
    why: 'a list or a bare text defines nothing, so it is not read',
    help: 'begin the document with `kind: …`, and put its keys below',
    bad: `- competitors
- free-mail
`,
    good: `kind: lists
lists:
  competitors: { values: [rival.example] }
`,
};
