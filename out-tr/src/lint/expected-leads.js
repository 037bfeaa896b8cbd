import { monthsOf } from '../support/month.js';
/** Campaigns that somebody counts on. */
export function plannedCampaigns({ campaigns }) {
    return Object.values(campaigns).filter(({ draft }) => !draft);
}
/** Every month from the first to the last in which a planned campaign expects leads. */
export function plannedMonths(agreement) {
    const months = plannedCampaigns(agreement)
        .flatMap(({ expected }) => Object.keys(expected))
        .sort();
    const [from, to] = [months[0], months.at(-1)];
    return from === undefined || to === undefined ? [] : monthsOf({ from, to });
}
/** What channels bring each month by themselves; nothing where no channel says it. */
export function expectedOfChannels({ channels }) {
    const told = Object.values(channels).flatMap(({ expectedPerMonth }) => expectedPerMonth ?? []);
    return told.length === 0 ? undefined : told.reduce((sum, each) => sum + each, 0);
}
/** What some campaigns expect in a month together. */
export function expectedIn(campaigns, month) {
    return campaigns.reduce((sum, { expected }) => sum + (expected[month] ?? 0), 0);
}
