import type { Place } from '../../../diagnostics/place.ts';
import { present } from '../../linking/present.ts';
import type { SourceColumn, TableSource } from '../../source.ts';
import type { ReadingTerms } from './reading-terms.ts';

/** What a target is read from: a column, or one value for all rows; neither where what is written cannot be used. */
export interface ReadTarget {
  readonly target: string;
  readonly column?: SourceColumn;
  readonly fixed?: string | boolean;
}

/** Targets as a table keeps them. */
export function columnsAndFixed(
  targets: readonly (ReadTarget | SourceColumn)[],
): Pick<TableSource, 'columns' | 'fixed'> {
  const fixed = targets.flatMap((each) =>
    'header' in each || each.fixed === undefined ? [] : [[each.target, each.fixed] as const],
  );
  return present({
    columns: targets.flatMap((each) => ('header' in each ? [each] : each.column ? [each.column] : [])),
    fixed: fixed.length === 0 ? undefined : Object.fromEntries(fixed),
  });
}

/** The ways to write a column that may be one value for all rows. */
interface EitherForm {
  readonly column?: string;
  readonly always?: string;
}

/** A column with what is said about it, or what always holds; both and neither are reported. */
export function eitherForm<Form extends EitherForm>(
  written: string | Form,
  place: Place,
  { linking: { report } }: Pick<ReadingTerms, 'linking'>,
): (Omit<Form, 'always' | 'column'> & { readonly column: string }) | { readonly always: string } | undefined {
  if (typeof written === 'string') {
    // A bare column says nothing else, and all other keys may be absent.
    return { column: written } as Omit<Form, 'always' | 'column'> & { readonly column: string };
  }
  const { column, always, ...rest } = written;
  if (column !== undefined && always === undefined) return { ...rest, column };
  if (always !== undefined && column === undefined && Object.keys(rest).length === 0) return { always };
  report({
    code: 'link/column-form',
    place,
    message:
      column === undefined && always === undefined
        ? 'neither a column is named nor what holds for all rows'
        : 'what holds for all rows is read from no column',
    help: 'write `column`, or `always` alone',
  });
  return undefined;
}
