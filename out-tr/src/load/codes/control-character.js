export const controlCharacter = {
    code: 'load/control-character',
    severity: 'error',
    owner: 'joint',
    summary: 'Files hold visible text, blanks, tabs and line breaks only.',
    why: 'a control character is invisible in an editor and in a review, and other tools cut the text there',
    help: 'delete the character, or retype the line',
    bad: `kind: calendar
title: Sales\u0007 weekdays
`,
    good: `kind: calendar
title: Sales weekdays
`,
};
