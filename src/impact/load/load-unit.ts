import type { Agreement } from '../../model/agreement.ts';
import { ownValue } from '../../support/own-value.ts';
import type { UnitLoad } from '../impact.ts';

type LoadAgreement = Pick<Agreement, 'routing' | 'members' | 'teams'>;

/** Who takes the leads of a rule of routing: the team of its people, or what holds them where they are of several teams. */
export function unitOf({ routing, members }: LoadAgreement, rule: string | undefined): UnitLoad['unit'] {
  const assign = routing.rules.find(({ id }) => id === rule)?.assign;
  if (assign === undefined) return queueUnit(routing, routing.fallback[0]?.queue ?? '');
  if (assign.to === 'queue') return queueUnit(routing, assign.queue);
  const people =
    assign.to === 'member' ? [assign.member] : (ownValue(routing.pools, assign.pool)?.members ?? []);
  const teams = [...new Set(people.flatMap((id) => ownValue(members, id)?.team ?? []))];
  const [team] = teams;
  if (team !== undefined && teams.length === 1) return { kind: 'team', id: team };
  // A member without a team that is known says nothing of a person here.
  return { kind: 'pool', id: assign.to === 'pool' ? assign.pool : '' };
}

function queueUnit({ queues }: Agreement['routing'], id: string): UnitLoad['unit'] {
  const team = ownValue(queues, id)?.team;
  return team === undefined ? { kind: 'queue', id } : { kind: 'team', id: team };
}

/** Whose capacity the unit has: everybody to whom some rule gives its leads, each once. */
export function peopleOf(agreement: LoadAgreement, unit: UnitLoad['unit']): readonly string[] {
  const own = agreement.routing.rules.filter(({ id }) => {
    const { kind, id: name } = unitOf(agreement, id);
    return kind === unit.kind && name === unit.id;
  });
  const people = own.flatMap(({ assign }) => {
    if (assign.to === 'member') return [assign.member];
    return assign.to === 'pool' ? (ownValue(agreement.routing.pools, assign.pool)?.members ?? []) : [];
  });
  return [...new Set(people)];
}
