import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.ts';
import { compare } from '../../../src/analyze/compare/compare.ts';
import { emitSmt2 } from '../../../src/analyze/smt/emit-smt2.ts';
import { createRandom } from '../../../src/support/random.ts';
import { changeKinds } from '../../analyze/generate/pair/changes.ts';
import { type VersionPair, versionPair } from '../../analyze/generate/pair/version-pair.ts';
import { claimsOf, type KindClaim } from '../../analyze/soundness/claims.ts';
import { processorClock } from '../../analyze/soundness/processor-clock.ts';
import { askZ3, type Z3Answer } from './z3.ts';

const seed = 20_261_128;
/** In CI a share; LEADPACT_REFEREE_MODELS says how many otherwise. */
const models = Number(process.env['LEADPACT_REFEREE_MODELS'] ?? (process.env['CI'] === undefined ? 500 : 8));
const perTest = 20;

/** The question of each file, as kinds of difference of a comparison. */
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  'same-score.smt2': ['score'],
  'same-grade.smt2': ['other-grade'],
  'same-outcome.smt2': ['other-outcome'],
  'same-stage.smt2': ['newly-handed-over', 'no-longer-handed-over', 'other-stage'],
  'same-target.smt2': ['rerouted'],
};

/** A question that both are asked. */
interface Asked {
  readonly name: string;
  readonly text: string;
  readonly ours: KindClaim['answer'];
}

const parts = Array.from({ length: Math.ceil(models / perTest) }, (_, part) => part);

describe(`comparisons of ${models} small pairs of versions`, { timeout: 1_800_000 }, () => {
  it.each(parts)('say what Z3 says over raw facts (part %i)', async (part) => {
    const numbers = Array.from({ length: models }, (_, number) => number).filter(
      (number) => Math.floor(number / perTest) === part,
    );
    const asked = numbers.flatMap((number) => questionsOf(number, smallPair(number)));
    const answers = await askZ3(
      asked.map(({ text }) => text),
      { timeout: 10_000 },
    );
    const tally = new Map<string, number>();
    const disagreements = asked.flatMap((question, index) => {
      const answer = answers[index] ?? 'crashed';
      const both = `ours ${question.ours}, Z3 ${answer}`;
      tally.set(both, (tally.get(both) ?? 0) + 1);
      return disagree(question.ours, answer) ? [`${question.name}: ${both}`] : [];
    });
    console.info(`part ${part}: ${[...tally].map(([both, count]) => `${both}: ${count}`).join('; ')}`);
    expect(disagreements).toEqual([]);
    const decided = answers.filter((answer) => answer === 'sat' || answer === 'unsat');
    expect(decided.length).toBeGreaterThan(asked.length * 0.8);
  });
});

/** What one does not know says nothing against the other. */
function disagree(ours: KindClaim['answer'], answer: Z3Answer): boolean {
  return (ours === 'proved' && answer === 'sat') || (ours === 'refuted' && answer === 'unsat');
}

function smallPair(number: number): VersionPair {
  const random = createRandom(seed, number);
  const size = {
    rules: 3 + random.below(6),
    routes: 2 + random.below(2),
    stages: 2,
    fields: 3 + random.below(3),
    signals: 10,
    profile: random.chance(1, 3) ? 'adversarial' : 'typical',
  } as const;
  return versionPair(changeKinds[number % changeKinds.length] ?? 'refactor', size, random);
}

function questionsOf(number: number, { kind, before, after }: VersionPair): readonly Asked[] {
  const limits = { milliseconds: 5_000, now: processorClock };
  const compared = compare(before, after, openBudget(limits));
  if ('notComparable' in compared) throw new Error(compared.notComparable);
  const claims = claimsOf(compared);
  const most = eventsOfWitnesses(claims);
  return emitSmt2(before, after, (signal) => Math.max(2, most(signal))).map(({ path, text }) => ({
    name: `pair ${number} (${kind}) ${path}`,
    text,
    ours: together(claims.filter((claim) => kindsOf[path]?.includes(claim.kind))),
  }));
}

/** A lead that we show has to have room in the slots of Z3. */
function eventsOfWitnesses(claims: readonly KindClaim[]): (signal: string) => number {
  const timelines = claims.flatMap(({ witnesses }) => witnesses.map(({ sample }) => sample.timeline));
  return (signal) =>
    Math.max(
      0,
      ...timelines.map(
        (timeline) => timeline.filter((deed) => deed.what === 'signal' && deed.signal === signal).length,
      ),
    );
}

function together(claims: readonly KindClaim[]): KindClaim['answer'] {
  if (claims.length === 0) throw new Error('no kind of difference is asked for');
  if (claims.some(({ answer }) => answer === 'refuted')) return 'refuted';
  return claims.every(({ answer }) => answer === 'proved') ? 'proved' : 'unknown';
}
