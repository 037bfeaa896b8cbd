import type { Agreement } from '../../../model/agreement.ts';
import type { Text } from '../../../model/text.ts';

/** Kinds of things that definitions name. */
export type Noun =
  | 'attribution'
  | 'calendar'
  | 'channel'
  | 'claim'
  | 'commitment'
  | 'content'
  | 'contentType'
  | 'field'
  | 'gate'
  | 'list'
  | 'member'
  | 'metric'
  | 'objection'
  | 'outcome'
  | 'persona'
  | 'pool'
  | 'purpose'
  | 'qualification'
  | 'queue'
  | 'reason'
  | 'role'
  | 'route'
  | 'scoring'
  | 'signal'
  | 'sla'
  | 'stage'
  | 'target'
  | 'team'
  | 'territory'
  | 'tier'
  | 'touches';

/** Whatever has an id and perhaps a title. */
interface Titled {
  readonly id: string;
  readonly title?: Text;
}

export function thingsOf(noun: Noun, names: Agreement): readonly Titled[] {
  return collections[noun](names);
}

const collections: Readonly<Record<Noun, (names: Agreement) => readonly Titled[]>> = {
  attribution: ({ attributions }) => Object.values(attributions),
  calendar: ({ calendars }) => Object.values(calendars),
  channel: ({ channels }) => Object.values(channels),
  claim: ({ messaging }) => Object.values(messaging.claims),
  commitment: ({ commitments }) => Object.values(commitments),
  content: ({ contentPieces }) => Object.values(contentPieces),
  contentType: ({ contentTypes }) => Object.values(contentTypes),
  field: ({ fields }) => Object.values(fields),
  gate: ({ lifecycle }) => lifecycle.gates,
  list: ({ lists }) => Object.values(lists),
  /** Pseudonyms; nobody has a title. */
  member: ({ members }) => Object.keys(members).map((id) => ({ id })),
  metric: ({ metrics }) => Object.values(metrics),
  objection: ({ messaging }) => Object.values(messaging.objections),
  outcome: ({ scorings }) => Object.values(scorings).flatMap(({ outcomes }) => outcomes),
  persona: ({ messaging }) => Object.values(messaging.personas),
  pool: ({ routing }) => Object.values(routing.pools),
  purpose: ({ consentPurposes }) => Object.values(consentPurposes),
  qualification: ({ qualifications }) => Object.values(qualifications),
  queue: ({ routing }) => Object.values(routing.queues),
  reason: ({ reasons }) => Object.values(reasons),
  role: ({ roles }) => Object.values(roles),
  route: ({ routing }) => [...routing.rules, ...routing.fallback],
  scoring: ({ scorings }) => Object.values(scorings),
  signal: ({ signals }) => Object.values(signals),
  sla: ({ slas }) => Object.values(slas),
  stage: ({ lifecycle }) => lifecycle.stages,
  target: ({ targets }) => Object.values(targets),
  team: ({ teams }) => Object.values(teams),
  territory: ({ territories }) => Object.values(territories),
  tier: ({ accountTiers }) => Object.values(accountTiers),
  touches: ({ touchPolicies }) => Object.values(touchPolicies),
};
