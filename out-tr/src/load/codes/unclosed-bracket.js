export const unclosedBracket = {
    code: 'load/unclosed-bracket',
    severity: 'error',
    owner: 'joint',
    summary: 'Every `[` and `{` is closed.',
    why: 'everything that follows is read as part of the list or map',
    help: 'add the closing `]` or `}`',
    bad: `kind: lists
lists: { competitors: { values: [rival.example }
`,
    good: `kind: lists
lists: { competitors: { values: [rival.example] } }
`,
};
