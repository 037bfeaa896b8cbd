import type { FileSystem } from '../../host/file-system.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { RecordFile } from '../../records/record-tables.ts';
import type { DirtCounts } from '../../records/sample-data/dirt/dirty-rows.ts';
import { formatInstant, type Instant } from '../../support/instant.ts';
import { formatScaledDecimal } from '../../support/scaled-decimal.ts';
import { toolVersion } from '../tool-version.ts';
import type { SampleOrder } from './sample-order.ts';

/** What stands beside the tables: how to make them again, what is in them, and that they are invented. */
export const manifestName = 'sample-data.json';

const note = 'Invented by leadpact sample-data. No row stands for a person or a company.';

/** What was written. */
export interface SampleMade {
  readonly asOf: Instant;
  /** Rows by file. */
  readonly rows: ReadonlyMap<RecordFile, number>;
  readonly dirt: DirtCounts;
}

export function manifestText({ id, version }: Agreement, order: SampleOrder, made: SampleMade): string {
  const { seed, count, format, busy } = order;
  const document = {
    schemaVersion: 1,
    note,
    version: toolVersion,
    agreement: { id, version },
    asOf: formatInstant(made.asOf),
    leads: count,
    seed,
    ...(busy > 1 && { busy }),
    dirt: `${formatScaledDecimal(order.dirt, 2)} %`,
    rows: Object.fromEntries([...made.rows].map(([file, rows]) => [`${file}.${format}`, rows])),
    spoiled: sortedCounts(made),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Files that the manifest in a folder names, itself included; undefined when there is none of ours. */
export function manifestFiles(files: FileSystem, folder: string): readonly string[] | undefined {
  const reading = files.read(`${folder}/${manifestName}`, 1_000_000);
  if (reading.what !== 'bytes') return undefined;
  try {
    const document: unknown = JSON.parse(Buffer.from(reading.bytes).toString('utf8'));
    if (typeof document !== 'object' || document === null || !('note' in document && 'rows' in document))
      return undefined;
    const { rows } = document;
    if (document.note !== note || typeof rows !== 'object' || rows === null) return undefined;
    return [manifestName, ...Object.keys(rows)];
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** File → kind → rows, in the order of the files and the alphabet. */
function sortedCounts({
  rows,
  dirt,
}: SampleMade): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(
    [...rows.keys()].flatMap((file) => {
      const kinds = Object.entries(dirt[file] ?? {}).sort(([left], [right]) => (left < right ? -1 : 1));
      return kinds.length === 0 ? [] : [[file, Object.fromEntries(kinds)]];
    }),
  );
}
