import { renamedAgreement } from '../../diff/renames/renamed-agreement.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Rename } from '../../model/rename.ts';
import type { ShapedDocument } from '../../model/shaped-document.ts';
import { inKeyOrder } from '../../records/releases/key-order.ts';
import type { Invocation } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { definitionsOf } from '../release/definitions-of.ts';
import { type ComparedSide, comparedSide } from './compared-side.ts';

/** Two versions of an agreement. */
export interface ComparedPair {
  /** The older one, in the names of the newer one. */
  readonly before: ComparedSide;
  /** The older one in its own names: what other systems were given is named after those. */
  readonly asWritten: Agreement;
  readonly after: ComparedSide;
  /** What only has another name. */
  readonly renames: readonly Rename[];
}

/** The versions that `<base> [head]` name, head being the folder itself; where one cannot be read, that has been told. */
export function comparedPair(invocation: Invocation): ComparedPair | ExitCode {
  const { parameters, folder } = invocation;
  const [base = '', head = folder] = parameters;
  const before = comparedSide(invocation, base);
  if (typeof before === 'number') return before;
  const after = comparedSide(invocation, head);
  return typeof after === 'number' ? after : pairOf(invocation, before, after);
}

/** Two versions that were read, the older one brought to the names of the newer one. */
export function pairOf(
  { io }: Pick<Invocation, 'io'>,
  before: ComparedSide,
  after: ComparedSide,
): ComparedPair {
  const renames = after.agreement.renames ?? [];
  const { agreement, applied, documents } = renamedAgreement(written(before, renames), renames);
  if (before.released !== undefined && documents.length === 0 && renames.length > 0)
    io.stderr.write(unrenamedText(before, renames));
  const renamed = { ...before, ...inNames(before, agreement), documents };
  const pair = { before: renamed, asWritten: before.agreement, after, renames: applied };
  return before.released === undefined && after.released === undefined ? pair : inOneOrder(pair);
}

/** Whatever compares parts as they stand is not to see that a release has its keys in order. */
function inOneOrder({ after, asWritten, before, renames }: ComparedPair): ComparedPair {
  return {
    before: { ...before, agreement: inKeyOrder(before.agreement) },
    asWritten: inKeyOrder(asWritten),
    after: { ...after, agreement: inKeyOrder(after.agreement) },
    renames,
  };
}

/** Names can be changed where they are written, and a release has only what they stand for: its files are in git, perhaps. */
function written(
  { documents, folder, released }: ComparedSide,
  renames: readonly Rename[],
): readonly ShapedDocument[] {
  if (released === undefined || renames.length === 0) return documents;
  return definitionsOf(folder.path, released)?.read.shaped ?? [];
}

/** A release takes effect when it says so, whatever its files say. */
function inNames(
  { agreement, released }: ComparedSide,
  renamed: Agreement | undefined,
): { agreement: Agreement } {
  if (renamed === undefined) return { agreement };
  return { agreement: released ? { ...renamed, ...dated(agreement) } : renamed };
}

function dated({ effectiveFrom, version }: Agreement): Pick<Agreement, 'effectiveFrom' | 'version'> {
  return { ...(effectiveFrom !== undefined && { effectiveFrom }), version };
}

function unrenamedText({ name }: ComparedSide, renames: readonly Rename[]): string {
  const told = renames.map(({ from, noun, to }) => `${noun} ${from} → ${to}`).join(', ');
  return `No commit here has the definitions of ${name}, so it keeps its ids: what was renamed since is told as removed and new (${told}).\n`;
}
