import type { Journey } from '../../../src/evaluate/journey/journey.ts';
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
import { writtenEnd, writtenRefusal, writtenStep, writtenTask } from './open-shapes.ts';

interface ReplayCase {
  readonly agreement: NeutralAgreement;
  readonly facts: NeutralFacts;
  readonly asOf: string;
}

interface ReplayExpectation {
  readonly tasks: readonly Readonly<Record<string, unknown>>[];
  readonly refused: readonly Readonly<Record<string, unknown>>[];
  readonly current: { readonly ended: string | null };
}

export const replay: Adapter = adapter((testCase: ReplayCase & { readonly expect: ReplayExpectation }) => {
  const { agreement, facts, asOf, expect } = testCase;
  const lead = leadWithFacts(agreement.attributes, facts);
  const journey = replayLead(journeyAgreementOf(agreement), lead, instantOf(asOf));
  return neutralJourney(journey, agreement.model.scale, expect);
});

function neutralJourney(journey: Journey, scale: number, expected: ReplayExpectation): unknown {
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
    tasks: journey.tasks.map((task, index) => writtenTask(task, expected.tasks[index])),
    refused: journey.refused.map((refusal, index) => writtenRefusal(refusal, expected.refused[index])),
    current: { ...journey.current, ended: writtenEnd(journey.current.ended, expected.current.ended) },
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
  readonly recorded?: string | null;
  readonly expect: { readonly steps: readonly Readonly<Record<string, unknown>>[] };
}

export const project: Adapter = adapter(({ agreement, facts, asOf, recorded, expect }: ProjectCase) => {
  const lead = leadWithFacts(agreement.attributes, facts, recorded ?? undefined);
  const { stage, steps } = projectLead(journeyAgreementOf(agreement), lead, instantOf(asOf));
  const asked = (id: string): ReadonlySet<string> =>
    new Set(Object.keys(agreement.stages.find((each) => each.id === id) ?? {}));
  return {
    stage,
    steps: steps.map((step, index) => writtenStep(step, asked(step.stage), expect.steps[index])),
  };
});

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
