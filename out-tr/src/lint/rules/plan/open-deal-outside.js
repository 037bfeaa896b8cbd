import { inside } from '../../../diagnostics/place.js';
export const openDealOutside = {
    id: 'plan/open-deal-outside',
    severity: 'warning',
    owner: 'sales',
    summary: 'Open deals that count for a plan are expected to close within its months.',
    why: 'the plan takes their value off what is to be won, and they come before it or after it',
    *check({ plans }) {
        for (const { id, months, segments } of Object.values(plans)) {
            for (const segment of Object.values(segments)) {
                for (const deal of segment.openPipeline) {
                    if (deal.closes >= months.from && deal.closes <= months.to)
                        continue;
                    yield {
                        place: inside(deal.place, 'closes'),
                        message: `an open deal of segment ${segment.id} closes in ${deal.closes}, outside plan ${id}, which runs from ${months.from} to ${months.to}`,
                        help: 'leave it out, or correct the month in which it closes',
                    };
                }
            }
        }
    },
};
