import { thirtyDays } from '../../host/cache-file.ts';
import { forgottenIn } from '../../host/own-path.ts';
import type { Io } from '../io.ts';
import { scratchParent, scratchStem } from '../records/in-scratch.ts';

/** What runs left on this machine beside documents. */
export interface Leftover {
  /** Absolute. */
  readonly path: string;
  /** Parts of an export, results of checks, or compiled code of leadpact itself. */
  readonly what: 'scratch' | 'result' | 'code';
  readonly isDue: boolean;
}

/** Scratch folders of killed runs are due at once, for parts of an export lie there; what is cached, after thirty days. */
export function leftoversOf(io: Io, isAll: boolean): readonly Leftover[] {
  const scratch = forgottenIn(io.machine, scratchParent(io), scratchStem);
  return [
    ...scratch.map((path): Leftover => ({ path, what: 'scratch', isDue: true })),
    ...cached(io, 'results', isAll),
    ...cached(io, 'code', isAll),
  ];
}

/** Only what has a name as leadpact gives it. */
const names = { results: /^[0-9a-f]{64}\.json$/, code: /-v\d+\.\d+\.\d+-[a-z0-9]+$/ } as const;

function cached(
  { machine: { files }, cache }: Io,
  kind: 'results' | 'code',
  isAll: boolean,
): readonly Leftover[] {
  if (cache === undefined) return [];
  const folder = `${cache.folder}/${kind}`;
  return (files.entriesOf(folder) ?? [])
    .filter((entry) => entry.kind === 'file' && names[kind].test(entry.name))
    .map(({ name }): Leftover => {
      const path = `${folder}/${name}`;
      const isDue = isAll || (files.age(path) ?? 0) > thirtyDays;
      return { path, what: kind === 'results' ? 'result' : 'code', isDue };
    });
}
