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
  routing: single('routing', ({ routing }) => routing, {
    aspects: {
      terms: ({ owner }) => owner,
      accounts: ({ accountMatch }) => accountMatch ?? null,
      order: passedOn,
    },
    decides: ({ rules, fallback }) => [rules.map(({ id }) => id), fallback.map(({ queue }) => queue)],
    ownWords: ({ title, rationale }) => ({ title, rationale }),
    ownRows: ['title', 'owner', 'rationale', 'accountMatch', 'rules.order', 'fallback'],
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

function ofRouting(_: unknown, { routing }: Agreement): Routing['owner'] {
  return routing.owner;
}
