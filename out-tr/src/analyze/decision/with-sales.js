import { isWithSales } from '../../evaluate/score-row.js';
/** Who of the leads that were recorded in a stage is with sales, by which of the stages `asked` for they have reached then. */
export function withSalesFrom(decisions, recorded, asked) {
    const { agreement, arrivalsFrom } = decisions;
    const ways = new Map();
    const wayOf = (stage, reached) => {
        if (!isWithSales(agreement.lifecycle, stage.id))
            return undefined;
        const own = [...reached].filter((each) => asked.has(each)).sort();
        const key = JSON.stringify(own);
        ways.set(key, new Set(own));
        return key;
    };
    // Once to see which ways there are, then for each of them.
    arrivalsFrom(recorded, ({ stage, reached }) => {
        wayOf(stage, reached);
        return 0;
    });
    return [...ways].map(([key, reached]) => ({
        node: arrivalsFrom(recorded, (arrived) => Number(wayOf(arrived.stage, arrived.reached) === key)),
        reached,
    }));
}
