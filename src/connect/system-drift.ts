import { ForeignText } from '../analyze/told/foreign-text.ts';
import type { Artifact } from '../compile/artifact.ts';
import { type ArtefactFile, placeAt } from './artefact-file.ts';
import type { ArtefactComparison, ArtefactResult } from './compare-artefacts.ts';
import type { ComponentDrift, Drift } from './component-drift.ts';
import { type Difference, differencesOf } from './portion.ts';
import { asFile, type Identity, type SystemFiles } from './system-files.ts';

/** What is compared with what was retrieved. */
export interface Written {
  readonly target: string;
  readonly artifacts: readonly Artifact[];
  readonly system: SystemFiles;
  /** Proves of clauses what a text does not show. */
  readonly compare: ArtefactComparison;
}

/**
 * Holds everything that leadpact writes for a system against what was retrieved of it. Of a kind that was surely read, nothing
 * retrieved means that nothing is there.
 */
export function systemDrift(
  { artifacts, compare, system, target }: Written,
  retrieved: readonly ArtefactFile[],
  surelyRead: ReadonlySet<string>,
): Drift {
  const { found, repeated } = foundComponents(system, retrieved, surelyRead);
  const kinds = new Set([...surelyRead, ...[...found.values()].map(({ identity }) => identity.kind)]);
  const written = artifacts.flatMap((artifact) => {
    const identity = system.identify(asFile(artifact));
    return identity === undefined ? [] : [{ artifact, identity }];
  });
  const own = new Set(written.map(({ identity }) => keyOf(identity)));
  // What is written as leadpact writes it needs no proof.
  const edited = new Set(
    written.flatMap(({ artifact, identity }) => {
      const there = found.get(keyOf(identity))?.file;
      return there === undefined || there.content === artifact.content ? [] : [there.path];
    }),
  );
  const files = [...found.values()].map(({ file }) => file);
  // A file that cannot be read at all is told as a component.
  const clauses =
    edited.size === 0
      ? []
      : compare(files, (path) => edited.has(path)).filter(({ clause }) => clause !== undefined);
  const answers = answersByFile(clauses);
  const components = written
    .filter(({ identity }) => kinds.has(identity.kind))
    .map(({ artifact, identity }): ComponentDrift => {
      const there = found.get(keyOf(identity))?.file;
      if (there === undefined) return { component: artifact.path, state: 'missing', differences: [] };
      return compared(system, { artifact, identity, there, answers: answers.get(there.path) });
    });
  const lacking = written.filter(({ identity }) => !kinds.has(identity.kind));
  return {
    target,
    components,
    clauses,
    foreign: [...found]
      .filter(([key, { identity }]) => !own.has(key) && system.isOwnName(identity.name))
      .map(([key]) => key),
    // What is twice and none of ours says nothing about the agreement.
    repeated: repeated
      .filter(({ identity }) => own.has(keyOf(identity)) || system.isOwnName(identity.name))
      .map(({ file, identity }) => `${keyOf(identity)} in ${file.path}`),
    notRetrieved: countsOf(lacking.map(({ identity }) => identity.kind)),
  };
}

interface FoundComponent {
  readonly file: ArtefactFile;
  readonly identity: Identity;
}

/** By kind and name, and what is there a second time. */
function foundComponents(
  system: SystemFiles,
  retrieved: readonly ArtefactFile[],
  surelyRead: ReadonlySet<string>,
): { readonly found: ReadonlyMap<string, FoundComponent>; readonly repeated: readonly FoundComponent[] } {
  const found = new Map<string, FoundComponent>();
  const repeated: FoundComponent[] = [];
  const split = retrieved.flatMap(system.split);
  for (const file of system.withNames?.(split, surelyRead) ?? split) {
    const identity = system.identify(file);
    if (identity === undefined) continue;
    const key = keyOf(identity);
    if (found.has(key)) repeated.push({ file, identity });
    else found.set(key, { file, identity });
  }
  return { found, repeated };
}

interface Compared {
  readonly artifact: Artifact;
  readonly identity: Identity;
  readonly there: ArtefactFile;
  /** What proofs say of what it decides; undefined where they say nothing. */
  readonly answers: ReadonlySet<Answered> | undefined;
}

type Answered = ArtefactResult['answer']['answer'];

function answersByFile(clauses: readonly ArtefactResult[]): ReadonlyMap<string, ReadonlySet<Answered>> {
  const found = new Map<string, Set<Answered>>();
  for (const { answer, place } of clauses)
    found.set(place.path, (found.get(place.path) ?? new Set()).add(answer.answer));
  return found;
}

function compared(system: SystemFiles, { answers, artifact, identity, there }: Compared): ComponentDrift {
  const head = { component: artifact.path, file: there.path };
  if (artifact.content === there.content) return { ...head, state: 'as agreed', differences: [] };
  try {
    const [ours, theirs] = [system.portion(asFile(artifact)), system.portion(there)];
    const differing = (isProved: boolean): readonly Difference[] =>
      differencesOf(ours, theirs, system.leniency(identity.kind, isProved));
    const differences = differing(answers !== undefined);
    if (differences.some(({ isOpen }) => isOpen !== true) || answers?.has('refuted') === true)
      return { ...head, state: 'changed', differences };
    if (answers?.has('unknown') === true)
      return { ...head, state: 'undecided', differences: differing(false) };
    return { ...head, state: differences.length > 0 ? 'undecided' : 'as agreed', differences };
  } catch (error) {
    if (!(error instanceof ForeignText)) throw error;
    return {
      ...head,
      state: 'unreadable',
      differences: [],
      reason: `line ${placeAt(there, error.at).line}, ${error.message}`,
    };
  }
}

function keyOf({ kind, name }: Identity): string {
  return `${kind} ${name}`;
}

function countsOf(kinds: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
