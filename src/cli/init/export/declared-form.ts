import { type Mapping, writtenSource } from '../../../records/proposal/mapping.ts';
import { writtenAt } from '../../../records/proposal/mentioned-names.ts';
import { allParts } from '../../records/export-part.ts';

const usual = { date: 'YYYY-MM-DD', instant: 'YYYY-MM-DDTHH:mm:ssZ' } as const;

/** In which form the mapping says that a column writes its dates or instants. */
export function declaredForm(
  mapping: Mapping,
  column: string,
  kind: keyof typeof usual,
  file: string,
): string {
  if (mapping.document === undefined) return usual[kind];
  const written = writtenSource(mapping.document);
  const parts = allParts.map(({ part }) => writtenAt(written, [part]));
  // Two files may have columns of one name.
  const own = parts.filter((part) => file.endsWith(String(writtenAt(part, ['file']) ?? '')));
  return (
    own.map((part) => formIn(part, column)).find((form) => form !== undefined) ??
    written.written?.[kind] ??
    usual[kind]
  );
}

function formIn(written: unknown, column: string): string | undefined {
  if (typeof written !== 'object' || written === null) return undefined;
  const format = writtenAt(written, ['format']);
  if (writtenAt(written, ['column']) === column && typeof format === 'string') return format;
  return Object.values(written)
    .map((inside) => formIn(inside, column))
    .find((form) => form !== undefined);
}
