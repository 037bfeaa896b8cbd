export const emptySpan = {
    code: 'link/empty-span',
    severity: 'error',
    owner: 'joint',
    summary: 'What begins does not end before its beginning, and a smallest value is not above the largest.',
    why: 'nothing lies in such a span: a campaign would never run, an absence never hold, a value always be refused',
    help: 'write the earlier date or the smaller number first',
    bad: `kind: people
members:
  m-103: { team: inside-sales, absences: [{ from: 2026-08-14, to: 2026-08-03 }] }
`,
    good: `kind: people
members:
  m-103: { team: inside-sales, absences: [{ from: 2026-08-03, to: 2026-08-14 }] }
`,
};
