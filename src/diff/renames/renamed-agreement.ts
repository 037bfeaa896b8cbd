import type { Agreement } from '../../model/agreement.ts';
import { linkAgreement } from '../../model/link-agreement.ts';
import type { NameUse, Noun } from '../../model/linking/names.ts';
import type { Rename } from '../../model/rename.ts';
import type { ShapedDocument } from '../../model/shaped-document.ts';
import { appliedRenames } from './applied-renames.ts';
import { withNames } from './written-names.ts';

/** An earlier agreement in the names of a later one. */
export interface RenamedAgreement {
  /** Absent when the documents make none. Its places are those of the documents, with the new names as keys. */
  readonly agreement?: Agreement;
  /** Its documents in those names. */
  readonly documents: readonly ShapedDocument[];
  /** The renames that lead from one to the other; others are of no account here. */
  readonly applied: readonly Rename[];
}

/**
 * The agreement of the documents as if its ids had been those of a later one all along, so that comparing both says
 * nothing about ids. `renames` are those of the later one. An id of one noun is not that of another: a signal and a field
 * of the same name are renamed apart.
 */
export function renamedAgreement(
  documents: readonly ShapedDocument[],
  renames: readonly Rename[],
): RenamedAgreement {
  const uses: NameUse[] = [];
  const { agreement } = linkAgreement(documents, undefined, (use) => uses.push(use));
  const declared = new Set(uses.filter((use) => use.as === 'declaration').map(keyOf));
  const applied = appliedRenames(renames, {
    declares: (noun, name) => declared.has(keyOf({ noun, name })),
    renames: agreement?.renames ?? [],
  });
  if (applied.length === 0) return { ...(agreement && { agreement }), documents, applied };
  const renamed = renamedDocuments(documents, uses, applied);
  const linked = linkAgreement(renamed);
  return { ...(linked.agreement && { agreement: linked.agreement }), documents: renamed, applied };
}

function renamedDocuments(
  documents: readonly ShapedDocument[],
  uses: readonly NameUse[],
  renames: readonly Rename[],
): readonly ShapedDocument[] {
  const newNames = new Map(renames.map(({ noun, from, to }) => [keyOf({ noun, name: from }), to]));
  const names = uses.flatMap((use) => {
    const to = newNames.get(keyOf(use));
    return to === undefined ? [] : [{ place: use.place, from: use.name, to }];
  });
  return withNames(documents, names);
}

function keyOf({ noun, name }: { readonly noun: Noun; readonly name: string }): string {
  return `${noun} ${name}`;
}
