import { historyOf } from '../../../src/evaluate/history.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../../src/model/agreement.ts';

/** A lead without any fact. */
export function record(facts: Partial<LeadRecord> = {}): LeadRecord {
  return { id: 'lead', values: {}, events: [], consents: [], ...facts };
}

/** The sample leads of an agreement as an export would show them at the end of their timelines. */
export function recordsOfSamples({ samples }: Agreement): readonly LeadRecord[] {
  return samples.map((sample) => {
    const { changes, values, events, consents, objectionFrom } = historyOf(sample);
    const newest = new Map(changes.map(({ attribute, value }) => [attribute, value]));
    return {
      id: sample.id,
      values: { ...values, ...Object.fromEntries(newest) },
      events,
      consents,
      ...(objectionFrom !== undefined && { objectionFrom }),
      ...(sample.recordedStage !== undefined && { recordedStage: sample.recordedStage }),
    };
  });
}
