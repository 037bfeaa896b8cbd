import { comment, literal, union } from './source-text.js';
/** Every kind of thing that other code may have to name, in a fixed order. */
export function namedThings(agreement) {
    const { lifecycle, reasons, routing, signals, slas } = agreement;
    return [
        {
            type: 'StageId',
            constant: 'stages',
            about: 'Stages by rank.',
            things: lifecycle.stages.map(({ category, id, owner, rank, title }) => {
                return { id, title, facts: { rank, category, owner } };
            }),
        },
        { type: 'GateId', constant: 'gates', about: 'Gates in list order.', things: lifecycle.gates.map(plain) },
        {
            type: 'ReasonId',
            constant: 'reasons',
            about: 'Reasons for rejecting, recycling, disqualifying or losing a lead.',
            things: Object.values(reasons).map(({ id, requires, title, usedAt, ...reason }) => {
                return { id, title, facts: { class: reason.class, fault: reason.fault, usedAt, requires } };
            }),
        },
        {
            type: 'SignalId',
            constant: 'signals',
            about: 'What a lead can do, with the properties of the event.',
            things: Object.values(signals).map(({ id, intent, properties, title }) => {
                return { id, title, facts: { intent, properties } };
            }),
        },
        of('CampaignId', 'campaigns', 'Campaigns in the common calendar.', agreement.campaigns),
        of('ChannelId', 'channels', 'Ways on which leads find us.', agreement.channels),
        {
            type: 'RouteId',
            constant: 'routes',
            about: 'Routing rules; the first match wins.',
            things: routing.rules.map(plain),
        },
        of('QueueId', 'queues', 'Queues.', routing.queues),
        of('PoolId', 'pools', 'Pools that share leads by turns.', routing.pools),
        {
            type: 'SlaId',
            constant: 'slas',
            about: 'Promises with a clock, and the time they allow.',
            things: Object.values(slas).map(({ id, side, title, within }) => {
                return { id, title, facts: { side, within: { amount: within.amount, unit: within.unit } } };
            }),
        },
        of('TerritoryId', 'territories', 'Territories and who works them.', agreement.territories),
        of('TierId', 'tiers', 'Tiers of target accounts.', agreement.accountTiers),
        of('AccountId', 'accounts', 'Target accounts.', agreement.accounts),
        of('TouchPolicyId', 'touchPolicies', 'Promises about touches.', agreement.touchPolicies),
        of('CommitmentId', 'commitments', 'Promises about periods.', agreement.commitments),
        of('MetricId', 'metrics', 'Figures that both departments share.', agreement.metrics),
        of('PlanId', 'plans', 'Revenue plans.', agreement.plans),
        of('QualificationId', 'qualifications', 'Checklists.', agreement.qualifications),
        of('ConsentPurpose', 'consentPurposes', 'Purposes of consent.', agreement.consentPurposes),
        of('RoleId', 'roles', 'Roles.', agreement.roles),
        of('TeamId', 'teams', 'Teams.', agreement.teams),
        {
            type: 'MemberId',
            constant: 'members',
            about: 'Members under their pseudonyms.',
            things: Object.values(agreement.members).map(({ id, team }) => ({
                id,
                title: { en: id },
                facts: { team },
            })),
        },
    ];
}
/** The type of the ids and the data of one kind. */
export function sourceOf({ about, constant, things, type }) {
    const data = things.map(({ facts, id, title }) => ({ id, title, ...facts }));
    const ids = union(things.map(({ id }) => id));
    return [
        `export type ${type} = ${ids};`,
        '',
        comment(about),
        `export const ${constant} = ${literal(data)} as const;`,
        '',
    ].join('\n');
}
function plain({ id, title }) {
    return { id, title };
}
function of(type, constant, about, things) {
    return { type, constant, about, things: Object.values(things).map(plain) };
}
