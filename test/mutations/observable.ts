import type { Site } from './site.ts';

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
const UNREAD: readonly (readonly [RegExp, string])[] = [
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
  [/^reasons\/[^/]+\/(track|at)(\/|$)/, 'where a reason is offered, and nurturing'],
  [/^transitions\/[^/]+\/(by|requires)(\/|$)/, 'who may move a lead by hand; a sample names no actor'],
  [/^handoff\/(decidedBy|dispute)(\/|$)/, 'who decides; a sample names no actor'],
  [/(^|\/)(skippable|monotone|default|kind|id|category)$/, 'labels of the language'],
  [/(^|\/)requires(\/|$)/, 'a form asks for it; samples are not forms'],
  [/^exceptions|^holidays\/years/, 'a range of years that is declared'],
];

/** Why no decision about a lead depends on a value; undefined where one does. */
export function unreadBecause(site: Pick<Site, 'kind' | 'path'>): string | undefined {
  if (!DECIDING.has(site.kind)) return `kind ${site.kind} says nothing about a single lead`;
  return UNREAD.find(([pattern]) => pattern.test(site.path))?.[1];
}
