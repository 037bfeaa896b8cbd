import { flowYaml, type Written, type WrittenRecord } from './flow-yaml.ts';
import type { WrittenLead } from './written-lead.ts';

/** What stands around the lead in a file. */
interface Surroundings {
  /** Without one, a file names its samples after itself. */
  readonly id?: string;
  readonly expect: WrittenRecord;
  readonly not?: WrittenRecord;
}

/** A document of kind sample; parts with nothing in them are left out. */
export function sampleYaml(lead: WrittenLead, { id, expect, not = {} }: Surroundings): string {
  const { title, accounts = [], timeline = [] } = lead;
  const lines = [
    'kind: sample',
    ...line('id', id),
    ...line('title', title),
    `lead: ${flowYaml(lead.lead)}`,
    ...line('recordedStage', lead.recordedStage),
    ...list('accounts', accounts),
    ...list('timeline', timeline),
    ...line('asOf', lead.asOf),
    ...line('expect', expect),
    ...line('not', not),
  ];
  return lines.map((each) => `${each}\n`).join('');
}

function line(key: string, value: Written | undefined): readonly string[] {
  const written = flowYaml(value);
  return value === undefined || written === '{}' ? [] : [`${key}: ${written}`];
}

function list(key: string, entries: readonly Written[]): readonly string[] {
  return entries.length === 0 ? [] : [`${key}:`, ...entries.map((entry) => `  - ${flowYaml(entry)}`)];
}
