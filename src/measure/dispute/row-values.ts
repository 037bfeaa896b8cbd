import type { EngineRow } from '../../records/engine.ts';
import type { Instant } from '../../support/instant.ts';

type Cell = EngineRow[string] | undefined;

/** An instant of a row; the engine may give it as a text. */
export function instantOf(cell: Cell): Instant | null {
  return cell === null || cell === undefined ? null : Number(cell);
}

export function textOf(cell: Cell): string | null {
  return cell === null || cell === undefined ? null : String(cell);
}
