export const invisibleCharacter = {
    code: 'load/invisible-character',
    severity: 'error',
    owner: 'joint',
    summary: 'Files hold no characters that cannot be seen.',
    why: 'what a reviewer reads is not what the tool reads: two ids can look equal and differ, or text can appear in another order',
    help: 'delete the character, or retype the word',
    fix: 'deletes all characters without width of the file; a line separator is left to you',
    bad: `kind: lists
lists:
  compe\u200btitors: { values: [rival.example] }
`,
    good: `kind: lists
lists:
  competitors: { values: [rival.example] }
`,
};
