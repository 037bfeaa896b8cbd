import type { Agreement } from '../../model/agreement.ts';
import type { JudgedClocks } from '../../model/measure.ts';
import type { Fact, Sla } from '../../model/sla.ts';
import type { TableName } from '../../records/load/table-plan.ts';
import { criterionNeeds } from './criterion-needs.ts';

/** Tables without which clocks would stand as if what they listen to had never happened. */
export function clockNeeds(agreement: Agreement, clocks: JudgedClocks): readonly TableName[] {
  const { slas, touchPolicies } = agreement;
  if (clocks.by !== 'side') {
    const sla = clocks.by === 'sla' ? slas[clocks.id] : undefined;
    return sla === undefined ? touchNeeds : slaNeeds(agreement, sla);
  }
  const isOwn = ({ side }: Pick<Sla, 'side'>): boolean => side === clocks.side;
  return [
    ...Object.values(slas)
      .filter(isOwn)
      .flatMap((sla) => slaNeeds(agreement, sla)),
    ...(Object.values(touchPolicies).some(isOwn) ? touchNeeds : []),
  ];
}

const touchNeeds: readonly TableName[] = ['stage_history', 'activity'];

function slaNeeds(agreement: Agreement, { applies, clock, restart, within }: Sla): readonly TableName[] {
  const facts = [clock.start, ...clock.stop, ...clock.cancel, ...clock.reset];
  const isOpenTime = within.unit.startsWith('business');
  // Which calendar counts follows from the team of the owner where the promise has none of its own.
  const asksOwner =
    clock.calendar === undefined &&
    isOpenTime &&
    Object.values(agreement.teams).some(({ calendar }) => calendar !== undefined);
  const restarts = restart !== undefined && restart.causes.length > 0;
  return [
    ...facts.flatMap(factNeeds),
    ...(applies === undefined ? [] : criterionNeeds(agreement, applies)),
    ...(clock.pause.length > 0 ? (['waiting'] as const) : []),
    ...(asksOwner || restarts ? (['assignment'] as const) : []),
  ];
}

function factNeeds(fact: Fact): readonly TableName[] {
  switch (fact.fact) {
    case 'stage':
    case 'decided':
    case 'disposed':
    case 'withdrawn':
    case 'returned':
      return ['stage_history'];
    case 'assigned':
      return ['assignment'];
    case 'touch':
    case 'meeting':
      return ['activity'];
    case 'signal':
      return ['event'];
    case 'created':
      return [];
    default:
      return fact satisfies never;
  }
}
