/** The same function, which works out each answer once. */
export function kept(work) {
    const answers = new Map();
    return (asked) => {
        const known = answers.get(asked);
        if (known !== undefined)
            return known;
        const answer = work(asked);
        answers.set(asked, answer);
        return answer;
    };
}
/** The same for an answer that depends on nothing. */
export function once(work) {
    const answerTo = kept(work);
    return () => answerTo(undefined);
}
