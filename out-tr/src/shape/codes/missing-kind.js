export const missingKind = {
    code: 'shape/missing-kind',
    severity: 'error',
    owner: 'joint',
    summary: 'Every document says with `kind` what it is about.',
    why: 'without a kind nobody knows which keys the document may have, so nothing in it is read',
    help: 'begin the document with `kind: …`',
    fix: 'writes `kind`, where a key is close to it and names a kind',
    bad: `knid: lists
lists:
  competitors: { values: [rival.example] }
`,
    good: `kind: lists
lists:
  competitors: { values: [rival.example] }
`,
};
