/** What an answer means where a lead shows a defect. */
export function wrongIfFound({ answer }) {
    if (answer === 'unknown')
        return 'open';
    return answer === 'refuted' ? 'wrong' : 'fine';
}
/** What an answer means where there should be such a lead. */
export function wrongIfNone({ answer }) {
    if (answer === 'unknown')
        return 'open';
    return answer === 'proved' ? 'wrong' : 'fine';
}
