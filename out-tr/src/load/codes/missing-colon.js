export const missingColon = {
    code: 'load/missing-colon',
    severity: 'error',
    owner: 'joint',
    summary: 'A key is followed by a colon and a blank.',
    why: 'without it the line is neither a key nor part of a text, and what follows hangs in the air',
    help: 'write `key: value`, with a blank after the colon',
    bad: `kind: calendar
id:office
title: Office
`,
    good: `kind: calendar
id: office
title: Office
`,
};
