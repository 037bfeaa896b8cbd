export const indentation = {
    code: 'load/indentation',
    severity: 'error',
    owner: 'joint',
    summary: 'Lines of one level begin in the same column.',
    why: 'indentation says what belongs to what; here it says two things at once',
    help: 'give the line as many blanks as its neighbours of the same level',
    bad: `kind: calendar
 title: Office
  id: office
`,
    good: `kind: calendar
title: Office
id: office
`,
};
