import type { TreeFile } from '../../host/tree-files.ts';
import type { LocalDate } from '../../support/local-date.ts';
import type { FormerDefinitions } from './definitions-of.ts';

/** Former definitions with the day on which they take effect again, where they name one; the rest is as it was. */
export function datedDefinitions(
  files: readonly TreeFile[],
  { agreement, read }: Pick<FormerDefinitions, 'agreement' | 'read'>,
  effectiveFrom: LocalDate,
): readonly TreeFile[] {
  const { place } = agreement;
  const text = read.textOf(place.file);
  if (agreement.effectiveFrom === undefined || text === undefined) return files;
  const { start, end } = read.locate({ ...place, path: [...place.path, 'effectiveFrom'] });
  const dated = text.slice(0, start.offset) + effectiveFrom + text.slice(end.offset);
  return files.map((file) =>
    `definitions/${file.path}` === place.file ? { ...file, content: dated } : file,
  );
}
