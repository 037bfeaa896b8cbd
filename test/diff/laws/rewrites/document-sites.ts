import type { Random } from '../../../../src/support/random.ts';
import { type Path, replacedAt, type Site, sitesIn } from '../../../analyze/generate/tree.ts';
import type { WrittenDocument, WrittenFile } from './written-file.ts';

/** A value of a document of a file. */
export interface DocumentSite extends Site {
  readonly document: WrittenDocument;
}

/** One of the values that are asked for, replaced; undefined where there are none. */
export function rewriteOne(
  files: readonly WrittenFile[],
  random: Random,
  isMeant: (site: DocumentSite) => boolean,
  change: (site: DocumentSite) => unknown,
): readonly WrittenFile[] | undefined {
  const sites = files.flatMap(({ documents }, file) =>
    documents.flatMap((document, at) =>
      [...sitesIn(document)].map(({ path, value }) => ({ file, at, document, path, value })).filter(isMeant),
    ),
  );
  if (sites.length === 0) return undefined;
  const { file, at, ...site } = random.pick(sites);
  return files.map((each, index) => {
    if (index !== file) return each;
    const rewritten = replacedAt(site.document, site.path, change(site));
    return { path: each.path, documents: each.documents.with(at, rewritten) };
  });
}

/** Each value that is asked for, replaced. */
export function rewriteEach(
  document: WrittenDocument,
  isMeant: (site: Site) => boolean,
  change: (value: unknown) => unknown,
): WrittenDocument {
  // Parts stand behind what they are part of, so the last come first.
  const paths: readonly Path[] = [...sitesIn(document)]
    .filter(isMeant)
    .map(({ path }) => path)
    .toReversed();
  return paths.reduce<WrittenDocument>(
    (changed, path) => replacedAt(changed, path, change(at(changed, path))),
    document,
  );
}

function at(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], tree);
}
