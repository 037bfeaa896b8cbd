export const wrongForm = {
    code: 'shape/wrong-form',
    severity: 'error',
    owner: 'joint',
    summary: 'Ids, durations, dates and the like are written the way the grammar says.',
    why: 'the same words must mean the same to marketing, sales and every system',
    help: 'write it as the grammar in `docs/grammar.md` says',
    bad: `kind: reasons
reasons:
  later: { class: recycle, to: nurture, wait: 3 months, fault: none, at: [work] }
`,
    good: `kind: reasons
reasons:
  later: { class: recycle, to: nurture, wait: 90 calendar days, fault: none, at: [work] }
`,
};
