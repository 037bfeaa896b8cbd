import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { EntryTest } from '../../evaluate/journey/entry-test.ts';
import { projectView } from '../../evaluate/journey/project.ts';
import type { LeadRecord } from '../../evaluate/lead-record.ts';
import { rowSeen } from '../../evaluate/score-row.ts';
import { snapshotsOf } from '../../evaluate/snapshot.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Instant } from '../../support/instant.ts';
import type { BeforeAfter, Example, ExampleStanding } from '../impact.ts';

/** A lead under one agreement, explained. */
interface Explained {
  readonly standing: ExampleStanding;
  /** Rule → its points, scaled. */
  readonly points: ReadonlyMap<string, number>;
}

/** How a lead stands under both agreements at an instant, and which rules give it other points. */
export function comparedStandings(
  before: Agreement,
  after: Agreement,
  record: LeadRecord,
  at: Instant,
): Pick<Example, 'before' | 'after' | 'rules'> {
  const [was, is] = [explained(before, record, at), explained(after, record, at)];
  const scales = [before, after].map((agreement) => 10 ** (defaultScoring(agreement)?.scale ?? 0));
  const rules = [...new Set([...was.points.keys(), ...is.points.keys()])].flatMap((rule) => {
    const points: BeforeAfter = {
      before: (was.points.get(rule) ?? 0) / (scales[0] ?? 1),
      after: (is.points.get(rule) ?? 0) / (scales[1] ?? 1),
    };
    return points.before === points.after ? [] : [{ rule, points }];
  });
  return { before: was.standing, after: is.standing, rules };
}

function explained(agreement: Agreement, record: LeadRecord, at: Instant): Explained {
  const history = { ...record, changes: [] };
  const snapshots = snapshotsOf(agreement, history);
  const row = rowSeen(agreement, record, snapshots, at);
  const resetAt = resetOf(agreement, record, at);
  const { steps } = projectView({ agreement, history, snapshots }, { ...record, resetAt }, at);
  const step = steps.find(({ stage }) => stage === agreement.lifecycle.handoff.stage);
  const { score } = snapshots(at, resetAt);
  const { stage, route, grade, band, outcome, total } = row;
  return {
    standing: {
      ...{ stage, route, grade, band, outcome },
      total: total === null ? null : rangeOf(total / 10 ** (defaultScoring(agreement)?.scale ?? 0)),
      entry: step === undefined ? [] : entryWords(step),
    },
    points: new Map(score?.lines.map(({ rule, points }) => [rule, points])),
  };
}

/** A recycle hides the events before it where it resets the score. */
function resetOf({ lifecycle }: Agreement, { recycledAt }: LeadRecord, at: Instant): Instant | null {
  if (lifecycle.cycles.scoreReset === 'none' || recycledAt === undefined || recycledAt > at) return null;
  return recycledAt;
}

/** `60–69`. */
function rangeOf(points: number): string {
  const low = Math.floor(points / 10) * 10;
  return `${low}–${low + 9}`;
}

function entryWords({
  gate,
  missingFields,
  criteria,
  threshold,
  fastTrack,
  enters,
}: EntryTest): readonly string[] {
  if (enters) return ['enters'];
  return [
    ...(gate === null ? [] : [`gate ${gate}`]),
    ...missingFields.map((field) => `field ${field}`),
    ...(criteria ? [] : ['criteria']),
    ...(threshold || fastTrack ? [] : ['threshold']),
  ];
}
