import { compareExact, isNothing, over } from '../../support/exact.js';
import { leadsOver } from './territory-load.js';
/** The month in which most of a territory's limit is used; without a limit the one with most leads. */
export function fullestMonth({ months }) {
    return months.reduce((worst, month) => (isFuller(month, worst) ? month : worst));
}
/** How many weeks bring more leads than can be taken. */
export function weeksOver({ weeks }) {
    return weeks.filter((week) => !isNothing(leadsOver(week))).length;
}
function isFuller(month, than) {
    const [used, before] = [usedOf(month), usedOf(than)];
    if (used === undefined || before === undefined)
        return compareExact(month.mqls, than.mqls) > 0;
    return compareExact(used, before) > 0;
}
function usedOf({ mqls, leadCapacity }) {
    if (leadCapacity === undefined)
        return undefined;
    return isNothing(leadCapacity) ? mqls : over(mqls, leadCapacity);
}
