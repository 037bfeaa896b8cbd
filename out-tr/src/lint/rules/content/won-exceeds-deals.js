export const wonExceedsDeals = {
    id: 'content/won-exceeds-deals',
    severity: 'error',
    owner: 'joint',
    summary: 'A piece was seen in at least as many deals as were won with it.',
    why: 'the figures contradict each other, and the next budget is decided on them',
    *check({ contentPieces }) {
        for (const { id, use } of Object.values(contentPieces)) {
            for (const { inDeals, inWonDeals = 0, place, quarter } of use) {
                if (inDeals === undefined || inWonDeals <= inDeals)
                    continue;
                yield {
                    place,
                    message: `${id} was seen in ${inDeals} deals of ${quarter}, of which ${inWonDeals} were won`,
                    help: 'count again; won deals are part of the decided ones',
                };
            }
        }
    },
};
