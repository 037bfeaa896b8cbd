import { replay } from '../../../src/evaluate/journey/replay.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import { scoreRow } from '../../../src/evaluate/score-row.ts';
import { qualifiedRanks } from '../../../src/impact/qualification/possible-entry.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Happening } from '../../../src/model/sample.ts';
import type { Instant } from '../../../src/support/instant.ts';

export interface ReplayedQualification {
  readonly at: Instant | null;
  /** Undefined where the lead is lost at the very same instant, so that its row has no route. */
  readonly route: string | null | undefined;
}

/** What the explaining evaluator says of a lead that nobody ever moved: the first entry of the handoff stage or beyond. */
export function replayedQualification(
  agreement: Agreement,
  record: LeadRecord,
  { createdAt, asOf }: { readonly createdAt: Instant | undefined; readonly asOf: Instant },
): ReplayedQualification {
  const { recordedStage: _, recycledAt: __, ...begun } = record;
  const lead = { id: record.id, lead: record.values, timeline: timelineOf(record, createdAt), accounts: [] };
  const { stages } = agreement.lifecycle;
  const qualified = [...qualifiedRanks(agreement.lifecycle)].map((rank) => stages[rank]?.id);
  const entry = replay(agreement, lead, asOf).entries.find(({ to }) => qualified.includes(to));
  if (entry === undefined) return { at: null, route: null };
  const row = scoreRow(agreement, begun, entry.at);
  return { at: entry.at, route: qualified.includes(row.stage) ? row.route : undefined };
}

/** Nothing is decided before the lead was created; its creation is a fact of its own. */
function timelineOf(record: LeadRecord, createdAt: Instant | undefined): readonly Happening[] {
  const place = { file: '', path: [] } as unknown as Happening['place'];
  const knownAt = (from: Instant): Instant => Math.max(from, createdAt ?? from);
  const created: readonly Happening[] =
    createdAt === undefined
      ? []
      : [{ id: 'created', at: createdAt, place, what: 'set', values: {}, cleared: [] }];
  return [
    ...created,
    ...record.events.map(
      ({ id, at, from, signal, properties }): Happening => ({
        ...{ id, at, loggedAt: knownAt(from), place, what: 'signal', signal, properties },
        ...{ bot: false, internal: false },
      }),
    ),
    ...record.consents.flatMap(({ at, from, purpose, state }, index): readonly Happening[] =>
      state === 'none'
        ? []
        : [{ id: `consent-${index}`, at, loggedAt: knownAt(from), place, what: 'consent', purpose, state }],
    ),
    ...(record.objectionFrom === undefined
      ? []
      : [{ id: 'objection', at: knownAt(record.objectionFrom), place, what: 'objection' } as const]),
  ];
}
