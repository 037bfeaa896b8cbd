/** `isSame`: nothing may differ. */
export function outcomeOf(answers, { isSame }) {
    const refuted = answers.filter(({ answer }) => answer.answer === 'refuted');
    return {
        answers: answers.length,
        witnesses: refuted.length,
        unknown: answers.flatMap(({ about, answer }) => answer.answer === 'unknown' ? [`${about}: ${reasonText(answer.reason)}`] : []),
        wrong: isSame ? refuted.map(({ about }) => `${about}: a lead is shown, though nothing differs`) : [],
    };
}
function reasonText(reason) {
    switch (reason.kind) {
        case 'abstraction':
            return `abstraction (${reason.bound})`;
        case 'unsupported':
            return `unsupported: ${reason.what}`;
        default:
            return `the budget of ${reason.kind} has ended`;
    }
}
