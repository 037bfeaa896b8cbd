import { inside, keyOf } from '../../../diagnostics/place.js';
import { linkDefinition } from '../../linking/definition.js';
import { present } from '../../linking/present.js';
import { linkDays, linkMoney, linkMonth, linkShare } from '../../linking/quantities.js';
import { recordOf, sortedEntries } from '../../linking/record.js';
import { linkText } from '../../linking/text.js';
import { linkPart } from './rate.js';
import { linkSteps } from './steps.js';
export function linkPlanSegment(entry, linking) {
    const { written, place } = entry;
    const share = linkPart(written.share, inside(place, 'share'), linking);
    const dealSize = linkDealSize(written.dealSize, inside(place, 'dealSize'), linking);
    const steps = linkSteps(written.steps, inside(place, 'steps'), linking);
    const rest = {
        ...linkDefinition(entry, linking),
        sourcedBy: written.sourcedBy,
        openPipeline: linkOpenPipeline(written.openPipeline ?? [], inside(place, 'openPipeline'), linking),
        cycleDays: written.cycle === undefined ? undefined : linkDays(written.cycle, inside(place, 'cycle'), linking),
        territories: linkTerritoryShares(written.territories, inside(place, 'territories'), linking),
    };
    if (share === undefined || dealSize === undefined || steps === undefined)
        return undefined;
    return present({ ...rest, share, dealSize, steps });
}
/** Won deals are what is to be won divided by it (semantics §10). */
function linkDealSize(written, place, linking) {
    const size = linkMoney(written, place, linking);
    if (size !== 0)
        return size;
    linking.report({
        code: 'link/quantity',
        place,
        message: `with deals worth ${written} no number of them would be enough`,
        help: 'write what a won deal brings on average, more than 0',
    });
    return undefined;
}
function linkOpenPipeline(written, place, linking) {
    return written.flatMap((deal, index) => {
        const at = inside(place, index);
        const title = linkText(deal.title, inside(at, 'title'), linking);
        const value = linkMoney(deal.value, inside(at, 'value'), linking);
        const winRate = linkPart(deal.winRate, inside(at, 'winRate'), linking);
        const closes = linkMonth(deal.closes, inside(at, 'closes'), linking);
        if (value === undefined || winRate === undefined || closes === undefined)
            return [];
        return [{ title, value, winRate, closes, place: at }];
    });
}
function linkTerritoryShares(written, place, linking) {
    const shares = sortedEntries(written).map(([territory, text]) => {
        const at = inside(place, territory);
        const known = linking.names.knows('territory', territory, keyOf(at));
        return [territory, known ? linkShare(text, at, linking) : undefined];
    });
    return recordOf(shares.filter((pair) => pair[1] !== undefined));
}
