export const unclosedQuote = {
    code: 'load/unclosed-quote',
    severity: 'error',
    owner: 'joint',
    summary: 'Every quote is closed.',
    why: 'everything that follows is read as part of the text',
    help: "add the closing quote; inside single quotes write `''` for an apostrophe",
    bad: `kind: calendar
title: "Office
id: office
`,
    good: `kind: calendar
title: "Office"
id: office
`,
};
