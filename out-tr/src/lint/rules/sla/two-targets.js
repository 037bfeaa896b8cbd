import { sameCriterion } from '../../../criteria/same-criterion.js';
import { inside } from '../../../diagnostics/place.js';
import { formatDuration } from '../../../support/duration-text.js';
import { variants } from '../../clock-likeness.js';
export const twoTargets = {
    id: 'sla/two-targets',
    severity: 'error',
    owner: 'joint',
    summary: 'The same leads are promised the same thing once.',
    why: 'one page says two days and another one; whoever is late quotes the first, whoever waits the second',
    *check(agreement) {
        for (const group of variants(agreement)) {
            for (const [index, sla] of group.entries()) {
                const twin = group.slice(0, index).find((other) => sameCriterion(other.applies, sla.applies));
                if (!twin)
                    continue;
                yield {
                    place: inside(sla.place, 'within'),
                    message: `SLAs ${twin.id} and ${sla.id} promise the same leads the same, once within ${formatDuration(twin.within)} and once within ${formatDuration(sla.within)}`,
                    help: 'keep one of them, or say with `applies` for which leads each is meant',
                    related: [{ place: inside(twin.place, 'within'), message: 'the other promise' }],
                };
            }
        }
    },
};
