import type { Place } from '../../diagnostics/place.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import { kinds } from '../link/kinds.ts';
import type { Rename } from '../rename.ts';
import type { ShapedDocument } from '../shaped-document.ts';
import { type DeclaredName, declaredNames } from './declaration.ts';
import type { Noun } from './names.ts';
import type { Report } from './report.ts';

/** What the documents rename, sorted by noun and id; renames that cannot be meant are reported and left out. */
export function collectRenames(documents: readonly ShapedDocument[], report: Report): readonly Rename[] {
  const all = documents.flatMap(declaredIn);
  if (all.every(({ renamedFrom }) => renamedFrom === undefined)) return [];
  const declared = new Map(all.map((one) => [keyOf(one.noun, one.name), one]));
  const taken = new Map<string, Place>();
  const renames = all.flatMap((one) => renameOf(one, { declared, taken, report }));
  return renames.toSorted(
    (left, right) => compareCodePoints(left.noun, right.noun) || compareCodePoints(left.to, right.to),
  );
}

interface Declared extends DeclaredName {
  readonly noun: Noun;
}

function declaredIn({ data, place, value }: ShapedDocument): readonly Declared[] {
  if (value === undefined) return [];
  return kinds[value.kind].declares.flatMap((declaration) =>
    declaredNames(declaration, data, place).map((name) => ({ ...name, noun: declaration.noun })),
  );
}

interface Collected {
  readonly declared: ReadonlyMap<string, Declared>;
  /** Where each former id was claimed first. */
  readonly taken: Map<string, Place>;
  readonly report: Report;
}

function renameOf(
  { noun, name, renamedFrom }: Declared,
  { declared, taken, report }: Collected,
): readonly Rename[] {
  if (renamedFrom === undefined) return [];
  const { name: from, place } = renamedFrom;
  const key = keyOf(noun, from);
  const holder = declared.get(key);
  const first = taken.get(key);
  taken.set(key, first ?? place);
  const code = 'link/renamed-from';
  if (from === name)
    report({ code, place, message: `${name} is the id it has now`, help: 'write the id it had before' });
  // Whoever has the id now was given it in the same change: two ids that are exchanged, or a chain of them.
  else if (holder !== undefined && holder.renamedFrom === undefined)
    report({
      code,
      place,
      message: `${from} still stands here beside ${name}, so it was not renamed`,
      help: `delete \`renamedFrom\`, or delete ${from}`,
      related: [{ place: holder.place, message: `where ${from} is declared` }],
    });
  else if (first !== undefined)
    report({
      code,
      place,
      message: `another definition says already that it was ${from}`,
      help: 'keep `renamedFrom` in the one that is its successor',
      related: [{ place: first, message: 'the other one' }],
    });
  else return [{ noun, from, to: name, place }];
  return [];
}

function keyOf(noun: Noun, name: string): string {
  return `${noun} ${name}`;
}
