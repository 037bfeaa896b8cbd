export const tag = {
    code: 'load/tag',
    severity: 'error',
    owner: 'joint',
    summary: 'Values carry no YAML tags.',
    why: 'a tag changes what a value means for one program only; the agreement has to mean the same for everybody',
    help: 'delete the tag (the word that begins with `!`)',
    bad: `kind: calendar
title: !german Büro
`,
    good: `kind: calendar
title: { de: Büro }
`,
};
