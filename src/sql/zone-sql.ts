import { type OffsetSpan, offsetSpans } from '../support/zone-offsets.ts';

/** Local times outside these years are unreadable: no event of a lead lies there, but mistakes of a spreadsheet do. */
const firstYear = 1970;
const lastYear = 2069;

/**
 * The instant of a local time in milliseconds. In a fold it is the earlier one, as at the boundaries of periods; in a gap
 * the instant after it (semantics §1). The zone's changes come from the tables that every other engine here uses.
 */
export function instantOfLocal(local: string, zone: string): string {
  const from = Date.UTC(firstYear, 0, 1);
  const to = Date.UTC(lastYear + 1, 0, 1);
  const spans = merged(offsetSpans(zone, from, to));
  const pieces = piecesOf(spans);
  return `CASE WHEN ${local} BETWEEN ${from} AND ${to - 1} THEN ${treeOf(local, pieces)} END`;
}

/** The local time of an instant, both in milliseconds; NULL outside the same years. */
export function localOfInstant(instant: string, zone: string): string {
  const from = Date.UTC(firstYear, 0, 1);
  const to = Date.UTC(lastYear + 1, 0, 1);
  if (zone === 'UTC') return instant;
  const pieces = merged(offsetSpans(zone, from, to)).map(
    ({ start, offset }, index): Piece => ({
      from: index === 0 ? Number.NEGATIVE_INFINITY : start,
      instant: { minus: -offset },
    }),
  );
  return `CASE WHEN ${instant} BETWEEN ${from} AND ${to - 1} THEN ${treeOf(instant, pieces)} END`;
}

/** From a local time on, until the next piece: the instant itself, or the local time less an offset. */
interface Piece {
  readonly from: number;
  readonly instant: number | { readonly minus: number };
}

function piecesOf(spans: readonly OffsetSpan[]): readonly Piece[] {
  return spans.flatMap(({ start, offset }, index): readonly Piece[] => {
    const before = spans[index - 1];
    const own: Piece = { from: start + offset, instant: { minus: offset } };
    if (before === undefined) return [{ ...own, from: Number.NEGATIVE_INFINITY }];
    const end = start + before.offset;
    // A fold: the earlier span keeps its local times to its end. A gap: its local times mean the change itself.
    return offset < before.offset ? [{ ...own, from: end }] : [{ from: end, instant: start }, own];
  });
}

/** Spans of the list meet at the turn of the year without a change. */
function merged(spans: readonly OffsetSpan[]): readonly OffsetSpan[] {
  return spans.filter(({ offset }, index) => offset !== spans[index - 1]?.offset);
}

/** A choice among few pieces at every step, so that a row meets a handful of comparisons. */
function treeOf(local: string, pieces: readonly Piece[]): string {
  const [only] = pieces;
  const middle = Math.ceil(pieces.length / 2);
  const later = pieces[middle];
  if (only === undefined || later === undefined) return only === undefined ? 'NULL' : instantSql(local, only);
  const [left, right] = [pieces.slice(0, middle), pieces.slice(middle)];
  return `CASE WHEN ${local} < ${later.from} THEN ${treeOf(local, left)} ELSE ${treeOf(local, right)} END`;
}

function instantSql(local: string, { instant }: Piece): string {
  return typeof instant === 'number' ? `CAST(${instant} AS BIGINT)` : `${local} - ${instant.minus}`;
}
