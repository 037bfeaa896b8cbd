import type { Span } from '../../sql/readings/intake.ts';
import { contentStages, usedContent } from '../../sql/readings/used-content.ts';
import type { Asking } from '../metrics/metric-reading.ts';
import { countIn, textOf } from './asked-span.ts';

/** What became of a piece of content in a span, from the records (S32). */
export interface PieceUse {
  readonly piece: string;
  readonly uses: number;
  /** Different deals it was used in, and those of them decided by asOf. */
  readonly deals: number;
  readonly won: number;
  readonly lost: number;
  /** By stage of the lead it was used for, most first; without a stage = no lead is known. */
  readonly stages: readonly { readonly stage?: string; readonly uses: number }[];
}

/** Most used first. */
export async function contentUse(
  { engine, dialect, asOf }: Asking,
  span: Span,
): Promise<readonly PieceUse[]> {
  const rows = await engine.rows(usedContent(span, asOf));
  const stages = await engine.rows(contentStages(span, asOf, dialect));
  return rows
    .map((row): PieceUse => {
      const piece = textOf(row, 'content_id') ?? '';
      const own = stages.filter((each) => each['content_id'] === piece);
      return {
        piece,
        uses: countIn(row, 'uses'),
        deals: countIn(row, 'deals'),
        won: countIn(row, 'won'),
        lost: countIn(row, 'lost'),
        stages: own
          .map((each) => {
            const stage = textOf(each, 'stage_id');
            return { uses: countIn(each, 'uses'), ...(stage !== undefined && { stage }) };
          })
          .toSorted(
            (left, right) => right.uses - left.uses || ((left.stage ?? '') < (right.stage ?? '') ? -1 : 1),
          ),
      };
    })
    .toSorted((left, right) => right.uses - left.uses || (left.piece < right.piece ? -1 : 1));
}
