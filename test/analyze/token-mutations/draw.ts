import type { LoadedDocument } from '../../../src/load/loaded-file.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { JsonValue } from '../../../src/support/json-value.ts';
import { createRandom } from '../../../src/support/random.ts';
import { isRecord, type Path, replacedAt, sitesIn, valueAt } from '../generate/tree.ts';
import type { Context, Replacement } from './operator.ts';
import { operators } from './operators/index.ts';
import type { Subject } from './subject.ts';

/** One token changed. */
export interface TokenMutation {
  readonly subject: string;
  readonly operator: string;
  readonly kind: string;
  readonly path: Path;
  readonly words: string;
  /** It stands in a rule whose points halve, for which tables of ages are dense. */
  readonly isHalfLife: boolean;
  readonly mutant: Agreement;
}

const kinds: ReadonlySet<unknown> = new Set(['scoring', 'lifecycle', 'routing']);

interface Candidate {
  readonly document: LoadedDocument;
  readonly kind: string;
  readonly replacement: Replacement;
}

/** Every mutation that is still an agreement, without repetition, in an order that follows from the seed. */
export function* drawTokens(subjects: readonly Subject[], seed: number): Generator<TokenMutation> {
  const random = createRandom(seed);
  const pools = subjects.flatMap((subject) =>
    operators.map((operator) => ({ subject, operator, left: candidatesOf(subject, operator.id) })),
  );
  while (pools.some(({ left }) => left.length > 0)) {
    for (const { subject, operator, left } of pools) {
      const [taken] = left.splice(random.below(Math.max(1, left.length)), 1);
      const mutation = taken && mutationOf(taken, subject, operator.id);
      if (mutation !== undefined) yield mutation;
    }
  }
}

function candidatesOf(subject: Subject, operator: string): Candidate[] {
  const { agreement } = subject;
  const context: Context = {
    fields: agreement.fields,
    scale: Object.values(agreement.scorings).find(({ isDefault }) => isDefault)?.scale ?? 0,
    pools: Object.keys(agreement.routing.pools),
  };
  return subject.documents.flatMap((document) => {
    const kind = isRecord(document.data) ? document.data['kind'] : undefined;
    if (typeof kind !== 'string' || !kinds.has(kind)) return [];
    return [...sitesIn(document.data)].flatMap((site) =>
      operators
        .filter(({ id }) => id === operator)
        .flatMap(({ changes }) => changes({ kind, ...site }, context))
        .map((replacement) => ({ document, kind, replacement })),
    );
  });
}

function mutationOf(
  { document, kind, replacement }: Candidate,
  subject: Subject,
  operator: string,
): TokenMutation | undefined {
  const { path } = replacement;
  const before = valueAt(document.data, path);
  // The boundary: what operators write is plain data.
  const data = changed(document.data, replacement) as JsonValue;
  const mutant = subject.withData(document, data);
  if (mutant === undefined) return undefined;
  const after = replacement.key ?? JSON.stringify(replacement.value) ?? '(removed)';
  return {
    subject: subject.name,
    operator,
    kind,
    path,
    words: `${path.join('/')}: ${JSON.stringify(before)?.slice(0, 80)} → ${after.slice(0, 80)}`,
    isHalfLife: isHalfLife(document.data, path),
    mutant,
  };
}

function changed(data: unknown, { path, key, value }: Replacement): unknown {
  if (key === undefined) return replacedAt(data, path, value);
  return replacedAt(replacedAt(data, path, undefined), [...path.slice(0, -1), key], value);
}

/** Does the rule around the place halve its points? */
function isHalfLife(data: unknown, path: Path): boolean {
  const rule = path.lastIndexOf('rules');
  if (rule < 0) return false;
  const around = valueAt(data, path.slice(0, rule + 2));
  return JSON.stringify(around)?.includes('"halfLife"') ?? false;
}
