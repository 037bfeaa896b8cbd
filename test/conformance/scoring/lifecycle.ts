import type { EntryTest } from '../../../src/evaluate/journey/entry-test.ts';
import type { Journey, Refusal } from '../../../src/evaluate/journey/journey.ts';
import { project as projectLead } from '../../../src/evaluate/journey/project.ts';
import { replay as replayLead } from '../../../src/evaluate/journey/replay.ts';
import { countTouches } from '../../../src/evaluate/touches.ts';
import { formatInstant } from '../../../src/support/instant.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import {
  journeyAgreementOf,
  leadWithFacts,
  type NeutralAgreement,
  type NeutralFacts,
} from './neutral-lifecycle.ts';
import { pointsText } from './neutral-points.ts';

interface ReplayCase {
  readonly agreement: NeutralAgreement;
  readonly facts: NeutralFacts;
  readonly asOf: string;
}

export const replay: Adapter = adapter(({ agreement, facts, asOf }: ReplayCase) => {
  const lead = leadWithFacts(agreement.attributes, facts);
  const journey = replayLead(journeyAgreementOf(agreement), lead, instantOf(asOf));
  return neutralJourney(journey, agreement.model.scale);
});

const sentences: Readonly<Record<Refusal['why'], string>> = {
  'cycle-ended': 'cycle ended',
  'nothing-to-accept': 'nothing to accept',
  'nothing-to-dispose': 'nothing to dispose',
  'not-a-declared-transition': 'not a declared transition',
  'not-the-newest-entry-or-too-late': 'not the newest entry, or more than 24 h later',
  'unknown-reason': 'unknown reason',
  'unknown-stage': 'unknown stage',
};

function neutralJourney(journey: Journey, scale: number): unknown {
  const { ended } = journey.current;
  return {
    entries: journey.entries.map(({ cycle, from, to, at, actor, reason, inferred, voided }) => {
      return { cycle, from, to, at: formatInstant(at), actor, reason, inferred, voided };
    }),
    handoffs: journey.handoffs.map(({ at, deadline, decidedAt, ...handoff }) => ({
      ...handoff,
      at: formatInstant(at),
      deadline: textOf(deadline),
      decidedAt: textOf(decidedAt),
    })),
    ends: journey.ends.map(({ cycle, at, as, reason, gate }) => ({
      cycle,
      at: formatInstant(at),
      as,
      reason: gate ?? reason,
    })),
    tasks: journey.tasks.map(({ cycle, at, gate }) => ({ cycle, at: formatInstant(at), gate })),
    refused: journey.refused.map(({ fact, at, why }) => ({
      fact,
      at: formatInstant(at),
      why: sentences[why],
    })),
    // An expiry that returns the lead acts like a recycle.
    current: { ...journey.current, ended: ended === 'expired' ? 'recycle' : ended },
    totals: journey.totals.map(({ at, total, stage, cycle }) => ({
      at: formatInstant(at),
      total: total === null ? null : pointsText(total, scale),
      stage,
      cycle,
    })),
  };
}

function textOf(instant: number | null): string | null {
  return instant === null ? null : formatInstant(instant);
}

interface ProjectCase extends ReplayCase {
  readonly recorded?: string;
}

export const project: Adapter = adapter(({ agreement, facts, asOf, recorded }: ProjectCase) => {
  const lead = leadWithFacts(agreement.attributes, facts, recorded);
  const { stage, steps } = projectLead(journeyAgreementOf(agreement), lead, instantOf(asOf));
  return { stage, steps: steps.map(neutralStep) };
});

function neutralStep({ stage, gate, missingFields, criteria, threshold, fastTrack }: EntryTest): unknown {
  return { stage, gate, missingFields, criteria, threshold, fastTrack };
}

interface TouchesCase {
  readonly parameters: {
    readonly touches: number;
    readonly dates: number;
    readonly channels: number;
    readonly span: number;
    readonly gapHours: number;
  };
  readonly zone: string;
  readonly acceptedAt: string;
  readonly endedAt: string;
  readonly activities: readonly {
    readonly id: string;
    readonly channel: string;
    readonly at: string;
    readonly human: boolean;
    readonly direction: string;
  }[];
}

export const touches: Adapter = adapter(
  ({ parameters, zone, acceptedAt, endedAt, activities }: TouchesCase) => {
    const { span, ...rule } = parameters;
    const touched = activities
      .filter(({ human, direction }) => human && direction === 'outbound')
      .map(({ id, channel, at }) => ({ id, channel, at: instantOf(at) }));
    const between = { from: instantOf(acceptedAt), to: instantOf(endedAt) };
    const { spanDays, isKept, ...counts } = countTouches({ ...rule, spanDays: span }, zone, between, touched);
    return { ...counts, span: spanDays, ok: isKept };
  },
);
