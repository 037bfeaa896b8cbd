import { type FidelityLoss, fidelitiesOf, fidelityLosses } from '../../compile/fidelity-loss.ts';
import { compileTargets } from '../../compile/index.ts';
import type { Compilation } from '../../compile/target.ts';
import type { SourceTree } from '../../host/source-tree.ts';
import type { Agreement } from '../../model/agreement.ts';
import { readBaselines } from '../read-baselines.ts';

/** What becomes of the files that are written for other systems. */
export interface ArtefactChange {
  readonly target: string;
  /** Relative to `generated/<target>/`. */
  readonly path: string;
  readonly became: 'added' | 'removed' | 'changed';
  /** Lines that are gone and lines that are new, in the order of the file, each with its sign. */
  readonly lines: readonly string[];
}

/** Components of other systems that the newer version does not write any more: they stay there until somebody removes them. */
export interface LostComponents {
  readonly target: string;
  /** `<type>:<name>` in the system's own words, sorted. */
  readonly components: readonly string[];
}

export interface Artefacts {
  readonly changes: readonly ArtefactChange[];
  readonly lost: readonly LostComponents[];
  /** Clauses that a system carries less faithfully than before. */
  readonly weakened: readonly FidelityLoss[];
}

/** Two versions: what other systems were given bears the names of the older one, what clauses are called those of the newer one. */
interface Versions {
  readonly asWritten: CompiledSide;
  /** The older one in the names of the newer one. */
  readonly before: CompiledSide;
  readonly after: CompiledSide;
}

/** Compiles both versions for every system they configure, and compares what comes out. */
export function artefactChanges({ after, asWritten, before }: Versions): Artefacts {
  const [older, newer] = [compiled(asWritten), compiled(after)];
  const renamed = before === asWritten ? older : compiled(before);
  const names = [...new Set([...older.keys(), ...newer.keys()])].sort();
  return {
    changes: names.flatMap((target) => changesOf(target, older.get(target), newer.get(target))),
    lost: names.flatMap((target) => {
      const kept = new Set(newer.get(target)?.manifest);
      const components = (older.get(target)?.manifest ?? []).filter((component) => !kept.has(component));
      return components.length === 0 ? [] : [{ target, components }];
    }),
    weakened: names.flatMap((target) =>
      fidelityLosses(
        target,
        fidelitiesOf(renamed.get(target)?.clauses ?? []),
        newer.get(target)?.clauses ?? [],
      ),
    ),
  };
}

/** A version and the folder that its baselines lie in. */
interface CompiledSide {
  readonly agreement: Agreement;
  readonly tree: Pick<SourceTree, 'retrieved'>;
}

function compiled({ agreement, tree }: CompiledSide): ReadonlyMap<string, Compilation> {
  return compileTargets(agreement, readBaselines(agreement, tree).retrieved);
}

function changesOf(
  target: string,
  before: Compilation | undefined,
  after: Compilation | undefined,
): readonly ArtefactChange[] {
  const [older, newer] = [before, after].map(
    (compilation) => new Map(compilation?.artifacts.map(({ content, path }) => [path, content])),
  );
  const paths = [...new Set([...(older?.keys() ?? []), ...(newer?.keys() ?? [])])].sort();
  return paths.flatMap((path) => {
    const [was, is] = [older?.get(path), newer?.get(path)];
    if (was === is) return [];
    const became = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return { target, path, became, lines: became === 'changed' ? changedLines(was ?? '', is ?? '') : [] };
  });
}

/** What stands between the first and the last line that differ, without lines that both have in that stretch. */
function changedLines(before: string, after: string): readonly string[] {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(was.length, is.length);
  let head = 0;
  while (head < shorter && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  const [gone, come] = [was, is].map((lines) => lines.slice(head, lines.length - tail));
  const [had, has] = [new Set(gone), new Set(come)];
  return [
    ...(gone ?? []).filter((line) => !has.has(line)).map((line) => `- ${line}`),
    ...(come ?? []).filter((line) => !had.has(line)).map((line) => `+ ${line}`),
  ];
}
