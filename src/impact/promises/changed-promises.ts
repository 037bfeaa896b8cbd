import { atoms, isScoreTest } from '../../criteria/atoms.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Sla } from '../../model/sla.ts';
import type { PromiseImpact } from '../impact.ts';

/** A promise about single leads in both agreements. */
export interface PromiseChange {
  readonly sla: string;
  readonly before?: Sla;
  readonly after?: Sla;
  readonly status: Exclude<PromiseImpact['status'], 'no data'>;
}

/** Every SLA of both agreements, and whether anything that its clocks depend on says something else. */
export function promiseChanges(before: Agreement, after: Agreement): readonly PromiseChange[] {
  const ids = [...new Set([...Object.keys(before.slas), ...Object.keys(after.slas)])].toSorted();
  return ids.map((sla) => {
    const [was, is] = [before.slas[sla], after.slas[sla]];
    if (was === undefined) return { sla, ...(is && { after: is }), status: 'added' };
    if (is === undefined) return { sla, before: was, status: 'removed' };
    const isSame = meaningOf(before, was) === meaningOf(after, is);
    return { sla, before: was, after: is, status: isSame ? 'unchanged' : 'changed' };
  });
}

/** All that decides about the clocks of a promise over recorded facts. */
function meaningOf(agreement: Agreement, sla: Sla): string {
  const { lifecycle, zone, calendar, calendars, teams, members, reasons } = agreement;
  const readsScore =
    sla.applies !== undefined && [...atoms(sla.applies)].some(({ atom }) => isScoreTest(atom));
  return bare({
    sla: { ...sla, compliance: null, warnAt: null, escalates: null },
    stages: lifecycle.stages.map(({ id, category, skippable }) => ({ id, category, skippable })),
    transitions: lifecycle.transitions,
    handoff: lifecycle.handoff,
    cycles: lifecycle.cycles,
    scoring: readsScore ? defaultScoring(agreement) : null,
    reasons: Object.values(reasons),
    ...{ zone, calendar, calendars },
    teams: Object.values(teams).map((team) => ({ id: team.id, calendar: team.calendar })),
    members: Object.values(members).map((member) => ({ id: member.id, team: member.team })),
  });
}

/** What is for readers alone. */
const forReaders: ReadonlySet<string> = new Set([
  'place',
  'title',
  'rationale',
  'note',
  'promise',
  'guidance',
  'owner',
]);

function bare(value: unknown): string {
  return JSON.stringify(value, (key, each: unknown) => (forReaders.has(key) ? undefined : each));
}
