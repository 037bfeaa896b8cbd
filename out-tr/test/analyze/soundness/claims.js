/** The score and every kind of difference; of several ways in which one shows, a lead for one is enough to refute. */
export function claimsOf({ score, kinds }) {
    return [{ kind: 'score', cases: [{ answer: score }] }, ...kinds].map(({ kind, cases }) => {
        const answers = cases.map(({ answer }) => answer);
        const witnesses = answers.flatMap((answer) => (answer.answer === 'refuted' ? [answer.witness] : []));
        const reasons = answers.flatMap((answer) => (answer.answer === 'unknown' ? [answer.reason] : []));
        const answer = witnesses.length > 0 ? 'refuted' : reasons.length > 0 ? 'unknown' : 'proved';
        return { kind, answer, witnesses, reasons };
    });
}
