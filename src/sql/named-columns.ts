import type { Dialect } from './dialect.ts';
import type { Column } from './table.ts';

/**
 * The columns of a normalised table that the text of a query may read. Those named after fields and properties stand in it as
 * quoted names, whatever reads them; those of leadpact itself, which have an underscore, are always among them.
 */
export function namedColumns(
  columns: readonly Column[],
  query: string,
  { name: quoted }: Pick<Dialect, 'name'>,
): readonly Column[] {
  return columns.filter(({ name }) => name.includes('_') || query.includes(quoted(name)));
}
