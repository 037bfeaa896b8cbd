import { loadAgreement } from '../../../src/index.ts';
import type { Agreement } from '../../../src/model/agreement.ts';

/** One part of an agreement, under a name that says where it is from. */
export interface NamedPart {
  readonly name: string;
  readonly part: object;
}

const singles = ['lifecycle', 'routing', 'escalation', 'messaging', 'winLoss', 'privacy'] as const;
const collections = [
  ...([
    'parties',
    'consentPurposes',
    'roles',
    'teams',
    'members',
    'calendars',
    'fields',
    'invariants',
  ] as const),
  ...(['lists', 'signals', 'scorings', 'qualifications', 'reasons', 'territories', 'accountTiers'] as const),
  ...(['accounts', 'slas', 'touchPolicies', 'campaigns', 'budgets', 'channels', 'commitments'] as const),
  ...(['metrics', 'incentives', 'alignments', 'cadences', 'contentTypes', 'contentPieces'] as const),
  ...([
    'attributions',
    'plans',
    'misses',
    'waivers',
    'terms',
    'syncs',
    'targets',
    'sources',
    'levels',
  ] as const),
];

/** The agreement of a folder, with its sample leads. */
export function agreementIn(folder: string): Agreement {
  const { agreement } = loadAgreement(folder);
  if (agreement === undefined) throw new Error(`${folder} holds an agreement`);
  return agreement;
}

/** Every object that a reviewer may be shown: whole definitions, and the parts of the large ones. */
export function agreementParts(agreement: Agreement): readonly NamedPart[] {
  const { lifecycle, routing, escalation, messaging, winLoss } = agreement;
  const list = (name: string, parts: readonly object[]): readonly NamedPart[] =>
    parts.map((part, index) => ({ name: `${name}/${'id' in part ? part.id : index}`, part }));
  const scorings = Object.values(agreement.scorings);
  const groups = scorings.flatMap(({ dimensions }) => dimensions.flatMap((each) => each.groups));
  const rules = groups.flatMap((group) => group.rules);
  return [
    { name: 'agreement', part: agreement },
    ...singles.flatMap((name) => {
      const part = agreement[name];
      return part === undefined ? [] : [{ name, part }];
    }),
    ...collections.flatMap((name) => list(name, Object.values<object>(agreement[name]))),
    ...list('gates', lifecycle.gates),
    ...list('stages', lifecycle.stages),
    ...list('transitions', lifecycle.transitions),
    { name: 'handoff', part: lifecycle.handoff },
    ...list('rules', routing.rules),
    ...list('pools', Object.values(routing.pools)),
    ...list('queues', Object.values(routing.queues)),
    ...list('perLead', escalation.perLead),
    ...list('levelsOfEscalation', escalation.levels),
    ...list('personas', Object.values(messaging.personas)),
    ...list('claims', Object.values(messaging.claims)),
    ...list('objections', Object.values(messaging.objections)),
    ...list('frameworks', messaging.frameworks),
    ...list('questions', winLoss.form),
    ...list('interviews', Object.values(winLoss.interviews)),
    ...list('programme', winLoss.programme ? [winLoss.programme] : []),
    ...list(
      'dimensions',
      scorings.flatMap(({ dimensions }) => dimensions),
    ),
    ...list('groups', groups),
    ...list('scoringRules', rules),
    ...list(
      'choices',
      rules.flatMap((rule) => (rule.kind === 'exclusive' ? rule.choices : [])),
    ),
    ...list(
      'segments',
      Object.values(agreement.plans).flatMap(({ segments }) => Object.values(segments)),
    ),
    ...list('samples', agreement.samples),
  ];
}
