export const answer = {
    code: 'link/answer',
    severity: 'error',
    owner: 'joint',
    summary: 'An answer of an interview has the form its question asks for.',
    why: 'answers in several forms cannot be counted, and the report says less than the customers did',
    help: 'write words, a whole number from 0 to 10, true or false, or the ids that the question offers',
    bad: `kind: win-loss
form:
  - { id: recommend, asks: Would you recommend us?, about: sales, answer: scale }
interviews:
  first: { deal: d-1, outcome: won, closed: 2026-10-06, asked: 2026-10-20, answers: { recommend: gladly } }
`,
    good: `kind: win-loss
form:
  - { id: recommend, asks: Would you recommend us?, about: sales, answer: scale }
interviews:
  first: { deal: d-1, outcome: won, closed: 2026-10-06, asked: 2026-10-20, answers: { recommend: 9 } }
`,
};
