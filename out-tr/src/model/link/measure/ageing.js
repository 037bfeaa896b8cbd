import { inside } from '../../../diagnostics/place.js';
import { linkDays } from '../../linking/quantities.js';
import { linkName } from '../../linking/references.js';
/** What stands still for too long; every further age is above the one before. */
export function linkAgeing(written, place, linking) {
    const stage = linkName('stage', written.stage, inside(place, 'stage'), linking);
    const overDays = linkDays(written.over, inside(place, 'over'), linking);
    const stepDays = (written.steps ?? [])
        .map((step, index) => linkDays(step, inside(place, 'steps', index), linking))
        .filter((days) => days !== undefined);
    if (stage === undefined || overDays === undefined)
        return undefined;
    const ages = [overDays, ...stepDays];
    const falling = stepDays.findIndex((days, index) => days <= (ages[index] ?? 0));
    if (falling !== -1)
        linking.report({
            code: 'link/measure',
            place: inside(place, 'steps', falling),
            message: `the ages do not rise: ${stepDays[falling]} days come after ${ages[falling]}`,
            help: 'write the ages from young to old, all above `over`',
        });
    return { of: 'ageing', stage, without: written.without, overDays, stepDays };
}
