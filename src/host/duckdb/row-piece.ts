import type { DuckDBDataChunk } from '@duckdb/node-api';
import type { RowPiece } from '../../records/engine.ts';

/** A chunk of the engine without a copy of its numbers. */
export function rowPiece(chunk: DuckDBDataChunk): RowPiece {
  return {
    rows: chunk.rowCount,
    numbers: (column) => {
      const vector = chunk.getColumnVector(column);
      const items: unknown = 'items' in vector ? vector.items : undefined;
      if (items instanceof Int32Array || items instanceof Float64Array) return items;
      throw new Error(`column ${column} holds no INTEGER or DOUBLE`);
    },
    text: (column) => {
      const vector = chunk.getColumnVector(column);
      return (row) => {
        const value = vector.getItem(row);
        return typeof value === 'string' ? value : null;
      };
    },
  };
}
