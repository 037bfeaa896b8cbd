import type { FileForm, TableSource } from '../../../model/source.ts';
import type { ExportFile } from '../../../records/export-file.ts';
import type { FieldColumn } from '../../../records/proposal/field-type.ts';
import type { Fitted } from '../../../records/proposal/fitting-words.ts';
import { withoutPart, writtenSource } from '../../../records/proposal/mapping.ts';
import { writtenAt } from '../../../records/proposal/mentioned-names.ts';
import type { ProposedField } from '../../../records/proposal/proposal.ts';
import { normalText } from '../../../support/normal-text.ts';
import { linkedDraft } from './linked-draft.ts';
import { NoProposal } from './no-proposal.ts';

/** Types whose cells have a form of their own, in the order in which they are tried. */
const tried: readonly Pick<ProposedField, 'type' | 'scale'>[] = [
  { type: 'boolean' },
  { type: 'integer' },
  { type: 'decimal', scale: 2 },
  { type: 'decimal', scale: 6 },
  { type: 'date' },
];

/** The columns of the fields, each with what its cells would be read as; the source itself says how. */
export function fieldColumns(
  { mapping, draft }: Fitted,
  leads: ExportFile,
): { readonly columns: readonly FieldColumn[]; readonly source: TableSource; readonly form: FileForm } {
  const asText = linkedDraft(mapping, draft, true).source;
  const source = asText.leads;
  if (source === undefined) throw new NoProposal('the mapping reads no leads');
  const read = tried.map((type) => {
    const typed = { ...draft, fields: draft.fields.map((field) => ({ ...field, ...type })) };
    return { ...type, columns: linkedDraft(mapping, typed, true).source.leads?.columns ?? [] };
  });
  const headers = new Set(leads.columns.map(({ header }) => header));
  const columns = draft.fields.flatMap(({ id }): readonly FieldColumn[] => {
    const column = source.columns.find(({ target }) => target === id);
    if (column === undefined || !headers.has(column.header)) return [];
    const written =
      mapping.document === undefined
        ? undefined
        : writtenAt(writtenSource(mapping.document), ['leads', 'fields', id]);
    const hints = hintsOf(written);
    const readings = read.flatMap(({ type, scale, columns: all }): FieldColumn['readings'] => {
      const same = all.find(({ target }) => target === id);
      if (same === undefined || !fits(hints, type)) return [];
      // The schema of types has no others.
      const known = type as FieldColumn['readings'][number][0];
      return [scale === undefined ? [known, same.reading] : [known, same.reading, scale]];
    });
    return [
      {
        id,
        column,
        readings,
        aliases: aliasesOf(written),
        ...(hints.separator !== undefined && { separator: hints.separator }),
      },
    ];
  });
  return { columns, source, form: asText.files };
}

/** The mapping without what it says of columns that turned out to hold something else. */
export function withoutWrongHints(fitted: Fitted): Fitted {
  const { document } = fitted.mapping;
  if (document === undefined) return fitted;
  const written = writtenSource(document);
  const wrong = fitted.draft.fields.flatMap(({ id, type }) => {
    const path = ['leads', 'fields', id];
    const { separator, format, values } = hintsOf(writtenAt(written, path));
    return [
      ...(separator !== undefined && type !== 'set' ? [[...path, 'separator']] : []),
      ...(format !== undefined && type !== 'date' ? [[...path, 'format']] : []),
      ...(values === 'flags' && type !== 'boolean' ? [[...path, 'values']] : []),
    ];
  });
  const mapping = wrong.reduce((kept, path) => withoutPart(kept, path) ?? kept, fitted.mapping);
  return { ...fitted, mapping };
}

interface Hints {
  readonly separator?: string;
  readonly format?: string;
  readonly values?: 'words' | 'flags';
}

/** What the mapping says of a column that only one type can have. */
function hintsOf(written: unknown): Hints {
  const separator = writtenAt(written, ['separator']);
  const format = writtenAt(written, ['format']);
  const values = writtenAt(written, ['values']);
  const meant = typeof values === 'object' && values !== null ? Object.values(values) : [];
  return {
    ...(typeof separator === 'string' && { separator }),
    ...(typeof format === 'string' && { format }),
    ...(meant.length > 0 && {
      values: meant.every((value) => typeof value === 'boolean') ? 'flags' : 'words',
    }),
  };
}

function fits({ separator, format, values }: Hints, type: ProposedField['type']): boolean {
  if (format !== undefined) return type === 'date';
  if (values === 'flags') return type === 'boolean';
  return values === undefined && separator === undefined;
}

/** As the mapping writes them, by the normal form of what stands in the cells. */
function aliasesOf(written: unknown): Readonly<Record<string, string>> {
  const values = writtenAt(written, ['values']);
  if (typeof values !== 'object' || values === null) return {};
  const meant = Object.entries(values).map(([word, value]) => [normalText(word), String(value)]);
  return Object.fromEntries(meant);
}
