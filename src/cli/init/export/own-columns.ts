import type { ExportFile } from '../../../records/export-file.ts';
import type { TableName } from '../../../records/load/table-plan.ts';
import { type FittedMapping, fittedColumns } from '../../../records/proposal/fitting-columns.ts';
import type { Mapping } from '../../../records/proposal/mapping.ts';
import { nearestName, onlyNearName } from '../../../support/nearest-name.ts';
import { visibleText } from '../../../support/visible-text.ts';
import { allParts, type ExportPart } from '../../records/export-part.ts';
import { NoProposal } from './no-proposal.ts';
import type { Remarks } from './remarks.ts';

/** The files of an export, looked at. */
export type OpenedFiles = Readonly<Partial<Record<TableName, ExportFile>>>;

/** The mapping without columns that the files do not have; what is needed, or surely misspelt, is told instead. */
export function withOwnColumns(mapping: Mapping, files: OpenedFiles, remarks: Remarks): Mapping {
  let fitted = mapping;
  for (const { part, table } of allParts) {
    const file = files[table];
    if (file === undefined) continue;
    if (file.columns.length === 0)
      throw new NoProposal(
        `${file.shown} is empty: it has not even the names of its columns\n  help: draw the export anew, or take the file away`,
        'missing',
      );
    if (mapping.document === undefined) continue;
    const headers = file.columns.map(({ header }) => header);
    const each = fittedColumns(fitted, part, headers);
    refuseLacking(each, { part, file, headers, id: mapping.id });
    refuseMisspelt(each, { part, file, headers, id: mapping.id });
    if (each.left.length > 0) remarks.columnsLeft(file.shown, each.left);
    fitted = each.mapping;
  }
  return fitted;
}

interface Looked {
  readonly part: ExportPart;
  readonly file: ExportFile;
  readonly headers: readonly string[];
  /** Of the mapping. */
  readonly id: string;
}

function refuseLacking({ lacking }: FittedMapping, { part, file, headers, id }: Looked): void {
  const [first] = lacking;
  if (first === undefined) return;
  const near = nearestName(first, headers);
  const meant = near === undefined ? '' : `; did you mean ${near}?`;
  throw new NoProposal(
    `${file.shown} has no column ${lacking.join(', ')}, which the mapping ${id} needs to read ${part}${meant}\n${columnsLine(headers)}\n  help: copy the mapping to a file of your own, correct it there and name that file with --from`,
  );
}

/** A column that is not there, while one that nobody reads is spelt nearly so: leaving it out would be no gap but a mistake. */
function refuseMisspelt({ left, unread }: FittedMapping, { file, headers, id }: Looked): void {
  const slips = left.flatMap((header) => {
    const near = onlyNearName(header, unread);
    return near === undefined ? [] : [`column ${header} is not there (did you mean ${near}?)`];
  });
  if (slips.length === 0) return;
  throw new NoProposal(
    visibleText(`${file.shown}: ${slips.join('; ')}`) +
      `\n${columnsLine(headers)}\n  help: correct the mapping ${id} (a ready-made one in a copy of your own), or take the column out of it where another one is meant`,
  );
}

function columnsLine(headers: readonly string[]): string {
  return `  it has ${headers.slice(0, 30).join(', ')}${headers.length > 30 ? ', …' : ''}`;
}
