import type { Agreement } from '../../model/agreement.ts';
import type { Routing } from '../../model/routing.ts';
import { byId, type ObjectsOf, objects, single, whole } from './defined-object.ts';

export type RoutingNoun =
  | 'role'
  | 'team'
  | 'member'
  | 'routing'
  | 'rule'
  | 'pool'
  | 'queue'
  | 'territory'
  | 'tier'
  | 'account';

/** Who gets a lead, and the people and accounts behind it. */
export const routingObjects: Readonly<Record<RoutingNoun, ObjectsOf>> = {
  role: objects(({ roles }) => roles, { aspects: whole }),
  team: objects(({ teams }) => teams, {
    // Whose members they are, members say themselves.
    aspects: { terms: ({ id, owner, side, calendar, lead }) => ({ id, owner, side, calendar, lead }) },
    owner: ({ side }) => side,
  }),
  member: objects(({ members }) => members, {
    aspects: {
      terms: ({ note, place, ...terms }) => terms,
    },
    owner: ({ team }, { teams }) => teams[team]?.side,
  }),
  routing: single('routing', ({ routing }) => headOf(routing), {
    aspects: {
      terms: ({ owner }) => owner,
      accounts: ({ accountMatch }) => accountMatch ?? null,
      order: (_, { routing }) => passedOn(routing),
    },
    decides: ({ rules, fallback }) => ({ rules, fallback }),
  }),
  rule: objects(({ routing: { rules } }) => byId(rules), {
    // A name is no part of it: what counts is whom it sends where.
    aspects: { terms: ({ owner }) => owner ?? null },
    decides: ({ when, assign, reviewQueue }) => ({ when, assign, reviewQueue }),
    owner: ofRouting,
  }),
  pool: objects(({ routing: { pools } }) => pools, { aspects: whole, owner: ofRouting }),
  queue: objects(({ routing: { queues } }) => queues, {
    aspects: { terms: ({ id, owner, team }) => ({ id, owner, team }) },
    owner: ofRouting,
  }),
  territory: objects(({ territories }) => territories, { aspects: whole }),
  tier: objects(({ accountTiers }) => accountTiers, { aspects: whole }),
  account: objects(({ accounts }) => accounts, { aspects: whole, owner: () => 'sales' }),
};

/** An empty pool may hand a lead on to the rules after it, so there the order of all rules matters. */
function passedOn({ rules, pools }: Routing): unknown {
  const handsOn = Object.values(pools).some(({ onEmpty }) => onEmpty.action === 'nextRule');
  return handsOn ? rules.map(({ when, assign, reviewQueue }) => ({ when, assign, reviewQueue })) : null;
}

/** What routing says besides its rules and pools: in which order they stand, and how accounts are found. */
function headOf(routing: Routing): RoutingHead {
  const { title, rationale, owner, accountMatch, rules, fallback, place } = routing;
  return {
    title,
    owner,
    rules: rules.map(({ id }) => id),
    fallback: fallback.map(({ queue }) => queue),
    place,
    ...(rationale && { rationale }),
    ...(accountMatch && { accountMatch }),
  };
}

type RoutingHead = Pick<Routing, 'title' | 'rationale' | 'owner' | 'accountMatch' | 'place'> &
  Readonly<Record<'rules' | 'fallback', readonly string[]>>;

function ofRouting(_: unknown, { routing }: Agreement): Routing['owner'] {
  return routing.owner;
}
