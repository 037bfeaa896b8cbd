import type { Agreement } from '../../model/agreement.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { changedTexts, textAlone } from './changed-texts.ts';
import { pairedRows, type RowPair } from './paired-rows.ts';
import type { ToldRow } from './told-row.ts';
import { toldRows } from './told-rows.ts';

/** What one row said and says; a row that only one side has has an empty text on the other. */
export interface ChangedRow {
  readonly path: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** With what its label leaves out. */
type Changed = ChangedRow & Pick<ToldRow, 'within'>;

/** One version of a part and the agreement it belongs to. */
export interface PartVersion {
  readonly part: unknown;
  readonly names: Agreement;
}

/**
 * What a part says otherwise than before, row by row in the order in which it is told. A row counts as changed when it
 * means something else: that a thing it names is called otherwise now is a change of that thing, not of the row.
 * Undefined = the part was not there, or is not there any more.
 */
export function changedRows(
  before: PartVersion | undefined,
  after: PartVersion | undefined,
  language: ToolLanguage,
): readonly ChangedRow[] {
  const rowsOf = (version: PartVersion | undefined) =>
    version === undefined ? [] : toldRows(version.part, version.names, language);
  const rows = pairedRows(rowsOf(before), rowsOf(after)).flatMap((pair) => changedRow(pair, language));
  return rows.map(({ within = '', ...row }) => {
    const isAmbiguous = rows.some(({ path, label }) => label === row.label && path !== row.path);
    return isAmbiguous && within !== '' ? { ...row, label: `${row.label} (${within})` } : row;
  });
}

function changedRow({ before, after }: RowPair, language: ToolLanguage): readonly Changed[] {
  if (before === undefined) return told(after, (text) => ({ before: '', after: text }));
  if (after === undefined) return told(before, (text) => ({ before: text, after: '' }));
  if (before.meaning === after.meaning) return [];
  return [{ ...headOf(after), ...changedTexts(before, after, language) }];

  function told(
    only: ToldRow,
    texts: (text: string) => Pick<ChangedRow, 'before' | 'after'>,
  ): readonly Changed[] {
    const text = textAlone(only, language);
    return text === '' || only.isHeading ? [] : [{ ...headOf(only), ...texts(text) }];
  }
}

function headOf({ path, label, within }: ToldRow): Pick<Changed, 'path' | 'label' | 'within'> {
  return { path, label, ...(within !== undefined && { within }) };
}
