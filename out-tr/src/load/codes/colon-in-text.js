export const colonInText = {
    code: 'load/colon-in-text',
    severity: 'error',
    owner: 'joint',
    summary: 'A text with a colon and a blank stands in quotes.',
    why: 'the first colon is read as the end of a key, so the text is torn apart',
    help: 'put the whole text in quotes: `title: "MQL: handed to sales"`',
    bad: `kind: calendar
title: Sales: weekdays only
`,
    good: `kind: calendar
title: "Sales: weekdays only"
`,
};
