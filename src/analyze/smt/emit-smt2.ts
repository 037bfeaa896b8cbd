import type { Agreement } from '../../model/agreement.ts';
import { textIn } from '../../model/words/language.ts';
import type { Lines } from '../../support/script-lines.ts';
import { type Decided, decidedBy } from './decided.ts';
import { assertInvariants } from './lead/assert-invariants.ts';
import { declareLead, type SlotsOf } from './lead/declare-lead.ts';
import type { Pair, Question } from './question.ts';
import { questionsOf } from './questions/of-agreement.ts';
import { sameDecisions } from './questions/same-decisions.ts';
import { openScript, type Script } from './script.ts';
import { not, type Term } from './term.ts';
import { type Codes, type NameKind, openCodes } from './version.ts';

/** A question for any solver that reads SMT-LIB 2. */
export interface Smt2File {
  readonly path: string;
  readonly text: string;
}

/** The questions of one agreement; with another, whether both decide alike. */
export function emitSmt2(
  agreement: Agreement,
  other?: Agreement,
  slotsOf: SlotsOf = usualSlots,
): readonly Smt2File[] {
  if (other === undefined)
    return questionsOf(agreement).map((question) => smt2OfAgreement(question, agreement, slotsOf));
  return sameDecisions.map((question) => smt2OfPair(question, [agreement, other], slotsOf));
}

/** As many events as anything counts up to and one more, but no more than a solver can take. */
function usualSlots(_signal: string, counted: number): number {
  return Math.min(counted + 1, 6);
}

export function smt2OfAgreement(
  question: Question<Decided>,
  agreement: Agreement,
  slotsOf: SlotsOf,
): Smt2File {
  const { script, decided, codes } = openQuestion([agreement], slotsOf);
  const claim = question.claimOf(decided(agreement, ''));
  return fileOf({ ...question, claimed: claim }, [agreement], script, codes);
}

function smt2OfPair(
  question: Question<Pair>,
  versions: readonly [before: Agreement, after: Agreement],
  slotsOf: SlotsOf,
): Smt2File {
  const { script, decided, codes } = openQuestion(versions, slotsOf);
  const [before, after] = versions;
  const claim = question.claimOf({ before: decided(before, 'before'), after: decided(after, 'after') });
  return fileOf({ ...question, claimed: claim }, versions, script, codes);
}

interface OpenQuestion {
  readonly script: Script;
  readonly codes: Codes;
  readonly decided: (agreement: Agreement, label: string) => Decided;
}

function openQuestion(agreements: readonly Agreement[], slotsOf: SlotsOf): OpenQuestion {
  const script = openScript();
  const codes = openCodes();
  const lead = declareLead(agreements, slotsOf, script);
  const newest = agreements.at(-1);
  if (newest !== undefined) assertInvariants({ label: '', agreement: newest, lead, script, codes });
  return {
    script,
    codes,
    decided: (agreement, label) => decidedBy({ label, agreement, lead, script, codes }),
  };
}

function fileOf(
  { path, claim, claimed }: Pick<Question<unknown>, 'path' | 'claim'> & { readonly claimed: Term },
  agreements: readonly Agreement[],
  script: Script,
  codes: Codes,
): Smt2File {
  const named = script.define('Bool', claimed, 'the claim');
  for (const line of codeLines(codes.namesOf)) script.comment(line);
  script.assert(not(named));
  const lines = [...headOf(claim, agreements), ...script.lines(), '(check-sat)', '(exit)'];
  return { path: `${path}.smt2`, text: `${lines.join('\n')}\n` };
}

function headOf(claim: string, agreements: readonly Agreement[]): Lines {
  const script = openScript();
  script.comment(claim);
  script.comment('');
  for (const [index, agreement] of agreements.entries()) {
    const role = agreements.length === 1 ? '' : index === 0 ? 'Before: ' : 'After: ';
    script.comment(`${role}${textIn(agreement.title, 'en')} (${agreement.id}, ${agreement.version})`);
  }
  script.comment('');
  for (const line of assumptions) script.comment(line);
  return [...script.lines(), '(set-logic QF_LIA)'];
}

const assumptions = [
  'unsat: the claim is true of every lead. sat: it is not of some lead; put (get-model) before (exit) to see it.',
  'A lead is described by its raw attributes at one instant. Values keep to the dictionary: in the declared range or domain, missing only where that is allowed; what the newer agreement declares to be true of every lead is. Points and decimals are whole numbers of the smallest unit. A date is its age in days.',
  'A text stands for the answers that it gives to the questions about it. Combinations that no text has are excluded as far as two answers decide it, so unsat is sound, and a model may in rare cases have no text.',
  'Events are slots, as many per signal as is said below: a lead with more events than that is not spoken of. Events of bots, internal addresses or logged after the instant are no events.',
] as const;

const kinds: readonly NameKind[] = ['grade', 'band', 'cell', 'outcome', 'stage', 'route', 'target'];

function codeLines(namesOf: (kind: NameKind) => readonly string[]): Lines {
  return kinds.flatMap((kind) => {
    const names = namesOf(kind);
    if (names.length === 0) return [];
    return [`${kind}: -1 none, ${names.map((name, code) => `${code} ${name}`).join(', ')}`];
  });
}
