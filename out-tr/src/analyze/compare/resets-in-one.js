/**
 * Where only one version hides the events of a recycled lead, a lead at one instant has other points in each, and those are
 * not compared: what is shown stays shown, and nothing is proved.
 */
export function withoutProofs({ score, kinds }) {
    return {
        score: unproved(score),
        kinds: kinds.map((kind) => ({
            ...kind,
            cases: kind.cases.map(({ label, answer }) => ({ label, answer: unproved(answer) })),
        })),
    };
}
export function resetsInOne(before, after) {
    const [was, is] = [before, after].map(({ lifecycle }) => lifecycle.cycles.scoreReset !== 'none');
    return was !== is;
}
function unproved(answer) {
    if (answer.answer !== 'proved')
        return answer;
    const what = 'leads that were recycled, whose score only one of the versions resets';
    return { answer: 'unknown', tier: answer.tier, reason: { kind: 'unsupported', what }, proved: [] };
}
