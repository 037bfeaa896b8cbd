import type { Agreement } from '../model/agreement.ts';
import type { Sample, SampleAccount } from '../model/sample.ts';
import { formatInstantIn } from '../support/zoned-time.ts';
import type { WrittenRecord } from './flow-yaml.ts';
import { writtenHappening } from './written-happening.ts';
import { writtenValues } from './written-values.ts';

/** A lead with its history as a file of kind sample says it, without what must come out. */
export interface WrittenLead {
  readonly title?: WrittenRecord;
  readonly lead: WrittenRecord;
  readonly recordedStage?: string;
  readonly accounts?: readonly WrittenRecord[];
  readonly timeline?: readonly WrittenRecord[];
  readonly asOf: string;
}

/** The sample as somebody would write it; reading it gives the same sample again. */
export function writtenLead(agreement: Agreement, sample: Sample): WrittenLead {
  const { title, lead, recordedStage, accounts, timeline, asOf } = sample;
  return {
    ...(Object.keys(title).length > 0 && { title }),
    lead: writtenValues(agreement, lead),
    ...(recordedStage !== undefined && { recordedStage }),
    ...(accounts.length > 0 && { accounts: accounts.map((account) => writtenAccount(agreement, account)) }),
    ...(timeline.length > 0 && {
      timeline: timeline.map((happening, index) => writtenHappening(agreement, happening, index)),
    }),
    asOf: formatInstantIn(agreement.zone, asOf),
  };
}

function writtenAccount({ zone }: Agreement, { lastActivityAt, ...account }: SampleAccount): WrittenRecord {
  return {
    ...account,
    ...(lastActivityAt !== undefined && { lastActivity: formatInstantIn(zone, lastActivityAt) }),
  };
}
