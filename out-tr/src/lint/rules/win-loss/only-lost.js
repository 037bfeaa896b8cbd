/** Fewer interviews may be of one kind by chance. */
const ENOUGH = 4;
export const onlyLost = {
    id: 'win-loss/only-lost',
    severity: 'warning',
    owner: 'joint',
    summary: 'Customers are asked after deals won and after deals lost.',
    why: 'whoever asks only those who left learns what to repair and never what to repeat',
    *check({ winLoss }) {
        const interviews = Object.values(winLoss.interviews);
        const [first] = interviews;
        if (first === undefined || interviews.length < ENOUGH)
            return;
        if (interviews.some(({ outcome }) => outcome !== first.outcome))
            return;
        yield {
            place: first.place,
            message: `all ${interviews.length} interviews followed deals that were ${first.outcome}`,
            help: `ask after deals that were ${first.outcome === 'lost' ? 'won' : 'lost'}, too`,
        };
    },
};
