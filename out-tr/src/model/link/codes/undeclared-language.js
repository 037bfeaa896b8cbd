export const undeclaredLanguage = {
    code: 'link/undeclared-language',
    severity: 'error',
    owner: 'joint',
    summary: 'Texts are written in the languages of the agreement.',
    why: 'words in a language that the agreement does not have are never shown to anybody',
    help: 'add the language to `languages` of the agreement, or delete the text',
    bad: `kind: signals
signals:
  fair-visit: { intent: standard, title: { en: Visit at a fair, fr: Visite au salon } }
`,
    good: `kind: signals
signals:
  fair-visit: { intent: standard, title: { en: Visit at a fair, de: Messebesuch } }
`,
};
