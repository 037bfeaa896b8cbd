import type { Instant } from '../../support/instant.ts';
import type { Lead } from '../lead.ts';
import { advanceTo } from './enter-stage.ts';
import { type EntryTest, testEntry } from './entry-test.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
import { initialState } from './journey-state.ts';
import { factsAt, leadViewOf } from './lead-view.ts';
import { rankOf } from './stage-order.ts';

/** Where a lead belongs at an instant, without its history of stages. */
export interface Projection {
  readonly stage: string;
  /** Every automatic stage tried, in order. */
  readonly steps: readonly EntryTest[];
}

/** The recorded stage, else the first, and from there the automatic moves in stage order, each once (semantics §4). */
export function project(agreement: JourneyAgreement, lead: Lead, asOf: Instant): Projection {
  const { lifecycle } = agreement;
  const view = leadViewOf(agreement, lead);
  const steps: EntryTest[] = [];
  let state = initialState(lifecycle, lead.recordedStage);
  for (const [rank, stage] of lifecycle.stages.entries()) {
    const from = rankOf(lifecycle, state.stage);
    if (!stage.entry.automatic || rank <= from) continue;
    const step = testEntry(lifecycle, stage, factsAt(view, state, asOf));
    steps.push(step);
    if (step.enters) state = advanceTo(agreement, state, { stage, from }, { at: asOf, actor: 'auto' });
  }
  return { stage: state.stage, steps };
}
