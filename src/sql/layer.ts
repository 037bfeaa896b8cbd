import type { Dialect } from './dialect.ts';

/** A step of the statement: all columns of the step before and some more, each an expression over those. */
export interface Layer {
  readonly table: string;
  readonly columns: readonly LayerColumn[];
}

export interface LayerColumn {
  /** As written in the statement, quoted where needed. */
  readonly name: string;
  readonly expression: string;
}

/** The layers as common table expressions, each over the one before. */
export function layerTables(dialect: Dialect, first: string, layers: readonly Layer[]): readonly string[] {
  let before = first;
  return layers
    .filter(({ columns }) => columns.length > 0)
    .map(({ table, columns }) => {
      const own = columns.map(({ name, expression }) => `    ${expression} AS ${name}`);
      const name = dialect.name(table);
      const text = `${name} AS (\n  SELECT ${before}.*,\n${own.join(',\n')}\n  FROM ${before}\n)`;
      before = name;
      return text;
    });
}

/** The last table of the chain, as the statement names it. */
export function lastTable(dialect: Dialect, first: string, layers: readonly Layer[]): string {
  const last = layers.findLast(({ columns }) => columns.length > 0);
  return last === undefined ? first : dialect.name(last.table);
}
