import { openBudget } from '../../../src/analyze/budget.ts';
import { compare } from '../../../src/analyze/compare/compare.ts';
import { claimsOf } from '../soundness/claims.ts';
import { processorClock } from '../soundness/processor-clock.ts';
import { replays } from '../soundness/replay.ts';
import { reasonText } from '../soundness/tally.ts';
import { drawTokens, type TokenMutation } from './draw.ts';
import { readSubject, type Subject } from './subject.ts';

/** What a comparison makes of a mutation. */
export interface JudgedToken extends Omit<TokenMutation, 'mutant'> {
  readonly answer: 'harmless' | 'witnessed' | 'unknown';
  readonly reasons: readonly string[];
  /** Kinds of which not everything is decided, also where another kind has a witness. */
  readonly open: readonly string[];
  /** Kinds whose witness does not show the difference. */
  readonly broken: readonly string[];
  readonly milliseconds: number;
}

/** Every `parts`-th mutation of the draw. */
export interface Share {
  readonly part: number;
  readonly parts: number;
  readonly wanted: number;
  readonly seed: number;
  /** For one comparison. */
  readonly milliseconds: number;
}

/** The agreements that the repository itself lives with. */
export function subjects(): readonly Subject[] {
  return [readSubject('reference', '.'), readSubject('gitlab', 'examples/gitlab')];
}

export function judgeTokens({ part, parts, wanted, seed, milliseconds }: Share): readonly JudgedToken[] {
  const read = subjects();
  const judged: JudgedToken[] = [];
  let index = -1;
  for (const mutation of drawTokens(read, seed)) {
    index += 1;
    if (index >= wanted) break;
    if (index % parts !== part) continue;
    const subject = read.find(({ name }) => name === mutation.subject);
    if (subject !== undefined) judged.push(judgeToken(subject, mutation, milliseconds));
  }
  return judged;
}

function judgeToken(
  { agreement }: Subject,
  { mutant, ...mutation }: TokenMutation,
  limit: number,
): JudgedToken {
  const begun = processorClock();
  const compared = compare(agreement, mutant, openBudget({ milliseconds: limit, now: processorClock }));
  const milliseconds = processorClock() - begun;
  if ('notComparable' in compared) throw new Error(compared.notComparable);
  const claims = claimsOf(compared);
  const open = claims.filter(({ answer }) => answer === 'unknown');
  const isWitnessed = claims.some(({ answer }) => answer === 'refuted');
  return {
    ...mutation,
    answer: isWitnessed ? 'witnessed' : open.length > 0 ? 'unknown' : 'harmless',
    reasons: [...new Set(open.flatMap(({ reasons }) => reasons.map(reasonText)))],
    open: open.map(({ kind }) => kind),
    broken: claims.flatMap(({ kind, witnesses }) =>
      witnesses.filter((witness) => !replays([agreement, mutant], kind, witness)).map(() => kind),
    ),
    milliseconds,
  };
}
