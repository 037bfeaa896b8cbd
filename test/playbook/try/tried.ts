import { loadAgreement } from '../../../src/index.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Sample } from '../../../src/model/sample.ts';
import { type ReadLead, readLead } from '../../../src/playbook/try/read-lead.ts';
import type { ToldAgreement } from '../../../src/playbook/try/tried-agreement.ts';

/** The agreement of a folder, with its sample leads. */
export function agreementIn(folder: string): Agreement {
  const { agreement } = loadAgreement(folder);
  if (agreement === undefined) throw new Error(`${folder}: the agreement does not load`);
  return agreement;
}

/** What a written lead says; throws where it cannot be read. */
export function readOrThrow(agreement: ToldAgreement, written: unknown): ReadLead {
  const read = readLead(agreement, written);
  if ('path' in read) throw new Error(`cannot be read: ${read.path}`);
  return read;
}

/** The lead of a sample, without where in a file it stands and what it is called. */
export function leadOf({ lead, timeline, accounts, recordedStage }: Omit<Sample, 'expect' | 'not'>): unknown {
  return withoutPlaces({ lead, timeline, accounts, recordedStage });
}

/** Plain data with neither places nor the id of the lead. */
export function withoutPlaces(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === 'place' ? undefined : value)));
}
