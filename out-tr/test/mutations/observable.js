/** Kinds whose values decide about single leads. All others are about periods, people’s duties, systems or words. */
const DECIDING = new Set([
    'scoring',
    'lifecycle',
    'reasons',
    'routing',
    'sla',
    'touches',
    'lists',
    'calendar',
    'people',
    'signals',
    'qualification',
    'fields',
]);
/** Parts of those kinds that no decision about a lead reads, with the reason. */
const UNREAD = [
    [/(^|\/)(title|rationale|guidance|promise|question|note|deliveries|unit)(\/|$)/, 'words'],
    [/(^|\/)(owner|side|fault|framework|region)$/, 'who answers for it; only figures over many leads read it'],
    [
        /(^|\/)(compliance|warnAt|escalates)(\/|$)/,
        'shares of many clocks and warnings, which no expectation names',
    ],
    [/(^|\/)expected(\/|$)/, 'completeness, a figure over many leads'],
    [/^(roles|teams)(\/|$)/, 'duties of people'],
    [/^members\/[^/]+\/roles(\/|$)/, 'duties of people'],
    [/^queues\/[^/]+\/(team|owner)$/, 'who sees a queue'],
    [/^fields\/.*(systems|examples|pii|min|max|scale|type|values)(\/|$)/, 'the dictionary'],
    [/^signals\/[^/]+\/(intent|source|systems|properties)(\/|$)/, 'labels of signals'],
    [
        /^members\/[^/]+\/(weight|capacity)$/,
        'the share of one person among all leads of a pool; a sample is one lead',
    ],
    [/^pools\/[^/]+\/(reset|onReturn)$/, 'how shares are counted over all leads of a pool'],
    [/^stages\/[^/]+\/order$/, 'only which of two orders is greater counts'],
    [/^reasons\/[^/]+\/(track|at)(\/|$)/, 'where a reason is offered, and nurturing'],
    [/^transitions\/[^/]+\/(by|requires)(\/|$)/, 'who may move a lead by hand; a sample names no actor'],
    [/^handoff\/(decidedBy|dispute)(\/|$)/, 'who decides; a sample names no actor'],
    [/(^|\/)(skippable|monotone|default|kind|id|category)$/, 'labels of the language'],
    [/(^|\/)requires(\/|$)/, 'a form asks for it; samples are not forms'],
    [/^exceptions|^holidays\/years/, 'a range of years that is declared'],
];
/** Skills count where a routing rule asks for one, teams where a pool names one. */
function isIdle({ kind, path }, text, { routing }) {
    if (kind !== 'people')
        return false;
    const member = /^members\/([^/]+)\//.exec(path)?.[1] ?? '';
    if (/\/skills\/\d+$/.test(path)) {
        return !routing.rules.some(({ assign }) => assign.to === 'pool' && assign.skill === text && routing.pools[assign.pool]?.members.includes(member));
    }
    const pooled = Object.values(routing.pools).some(({ members }) => members.includes(member));
    return !pooled && !routing.rules.some(({ assign }) => assign.to === 'member' && assign.member === member);
}
/** Why no decision about a lead depends on a value; undefined where one does. */
export function unreadBecause(site, agreement) {
    if (!DECIDING.has(site.kind))
        return `kind ${site.kind} says nothing about a single lead`;
    if (isIdle(site, site.text, agreement))
        return 'a skill that nobody asks this member for, or a member to whom no lead is routed';
    return UNREAD.find(([pattern]) => pattern.test(site.path))?.[1];
}
