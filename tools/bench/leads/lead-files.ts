import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { handWritten } from '../row/hand-written.ts';
import { rowCode } from '../row/row-code.ts';
import { type BenchLead, benchLead } from './bench-lead.ts';

/** The bench's leads as CSV files in the shape of the normalised tables. */
export interface LeadFiles {
  readonly folder: string;
  readonly lead: string;
  readonly event: string;
  readonly leads: number;
  readonly events: number;
  /** Sum of the codes of all rows, by hand-written JavaScript. */
  readonly checksum: number;
}

/** Grows when the files would become others. */
const version = 1;

/** Written once per number of leads and kept under bench/results/: a million leads take half a minute. */
export function leadFiles(leads: number, say: (progress: string) => void): LeadFiles {
  const folder = join('bench', 'results', `leads-${leads}-v${version}`);
  const note = join(folder, 'complete.json');
  // A boundary: what this function wrote below.
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')) as LeadFiles;
  mkdirSync(folder, { recursive: true });
  const files = { folder, lead: join(folder, 'lead.csv'), event: join(folder, 'event.csv'), leads };
  const lead = csvWriter(files.lead, leadColumns);
  const event = csvWriter(files.event, eventColumns);
  let [events, checksum] = [0, 0];
  for (let index = 0; index < leads; index++) {
    if (index % 10_000 === 0) say(`writing lead ${index} of ${leads}`);
    const one = benchLead(index);
    lead.write(leadCells(one));
    for (const { id, signal, at, from, properties } of one.events) {
      event.write([id, one.id, signal, at, from === at ? '' : from, properties['type'] ?? '']);
      events++;
    }
    checksum += rowCode(handWritten(one));
  }
  lead.close();
  event.close();
  const complete = { ...files, events, checksum };
  writeFileSync(note, JSON.stringify(complete));
  return complete;
}

export const leadColumns = [
  'lead_id',
  'recorded_stage',
  'objection_at',
  'employees',
  'revenue',
  'sites',
  'growth',
  'founded',
  'industry',
  'country',
  'seniority',
  'area',
  'language',
  'position',
  'domain',
  'postal',
  'tools',
  'cloud',
  'referred',
  'customer',
] as const;
export const eventColumns = ['event_id', 'lead_id', 'signal_id', 'occurred_at', 'logged_at', 'type'] as const;

type Cell = string | number | boolean | undefined;

/** Members of a set are joined with a bar, which none of them has. */
function leadCells({ id, recordedStage, objectionFrom, values }: BenchLead): readonly Cell[] {
  const { tools, ...others } = values;
  const [, , , ...fields] = leadColumns;
  return [
    id,
    recordedStage,
    objectionFrom,
    ...fields.map((field) => (field === 'tools' ? tools.join('|') : others[field])),
  ];
}

/** No cell of the bench needs quotes. */
function csvWriter(path: string, columns: readonly string[]) {
  const file = openSync(path, 'w');
  let text = `${columns.join(',')}\n`;
  return {
    write(cells: readonly Cell[]): void {
      text += `${cells.map((cell) => cell ?? '').join(',')}\n`;
      if (text.length < 1 << 20) return;
      writeSync(file, text);
      text = '';
    },
    close(): void {
      writeSync(file, text);
      closeSync(file);
    },
  };
}
