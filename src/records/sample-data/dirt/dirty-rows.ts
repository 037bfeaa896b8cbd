import type { Agreement } from '../../../model/agreement.ts';
import { createRandom } from '../../../support/random.ts';
import type { RecordFile, RecordTable } from '../../record-tables.ts';
import type { RecordRow } from '../record-row.ts';
import type { StainId } from './stain.ts';
import { stains } from './stains.ts';

/** How dirty an export is. */
export interface Dirt {
  readonly seed: number;
  /** Of ten thousand rows, so many are spoiled. */
  readonly share: number;
}

/** What was spoiled: file → kind → rows. */
export type DirtCounts = Partial<Record<RecordFile, Partial<Record<StainId, number>>>>;

/** Spoils some rows of a clean export, each in one way that fits its table, and counts them; the others stay as they are. */
export function dirtier(
  agreement: Agreement,
  tables: Readonly<Record<RecordFile, RecordTable>>,
  { seed, share }: Dirt,
): { readonly spoil: (row: RecordRow) => readonly RecordRow[]; readonly counts: DirtCounts } {
  const random = createRandom(seed, 0xd1a7);
  const counts: DirtCounts = {};
  return {
    counts,
    spoil: (row) => {
      if (!random.chance(share, 10_000)) return [row];
      const start = random.below(stains.length);
      const stained = { row, columns: tables[row.file].table.columns, agreement, random };
      for (const { id, apply } of [...stains.slice(start), ...stains.slice(0, start)]) {
        const rows = apply(stained);
        if (rows === undefined) continue;
        const ofFile = counts[row.file] ?? {};
        ofFile[id] = (ofFile[id] ?? 0) + 1;
        counts[row.file] = ofFile;
        return rows;
      }
      return [row];
    },
  };
}
