import type { Answer } from '../../answer.ts';
import { type Budget, partOf, within } from '../../budget.ts';
import { decisionAnswers } from '../../compare/compare.ts';
import type { Witness } from '../../witness/witness.ts';
import { ruleEffects } from '../border/rule-effects.ts';
import { questionWords } from '../catalogue.ts';
import type { Question, Told } from '../question.ts';
import { type RuleInPlace, rulesOf, withoutRule } from '../scoring-part.ts';
import type { Study } from '../study.ts';

/** What comparisons for single rules may take together: the more rules there are, the less often one comes to an end. */
const mostSteps = 3_000_000;
const mostStepsByRules = 100_000_000;
/** With fewer no comparison comes to an end. */
const fewestSteps = 100_000;

export const ruleWithoutEffect: Question = {
  ...questionWords('rule-without-effect'),

  *ask(study) {
    const { scoring } = study;
    if (scoring === undefined) return;
    const places = rulesOf(scoring);
    const { confirmed, hidden } = ruleEffects(study, scoring, places);
    const idle = places.filter((place) => !confirmed.has(place));
    const steps = Math.min(mostSteps, Math.ceil(mostStepsByRules / places.length));
    const open = idle.filter((place) => !hidden.has(place));
    const budget = partOf(study.scene.budget, steps < fewestSteps * open.length ? 0 : steps);
    const told = idle.map((place) =>
      hidden.has(place) ? withoutEffect(study, place, 'diagrams') : tellOne(study, place, budget),
    );
    yield* told.filter(({ verdict }) => verdict !== 'fine');
    const known = places.length - told.filter(({ verdict }) => verdict !== 'fine').length;
    yield {
      about: `scoring ${scoring.id}`,
      place: scoring.place,
      verdict: 'fine',
      answer: { answer: 'proved', tier: 'search' },
      message: `of ${known} scoring rules each decides about some lead`,
    };
  },
};

/** The agreement without the rule, compared with the one that has it. */
function tellOne(study: Study, place: RuleInPlace, budget: Budget): Told {
  const { agreement, scoring } = study;
  const { rule } = place;
  const head = { about: `scoring rule ${rule.id}`, place: rule.place ?? agreement.place };
  if (scoring === undefined) throw new Error('only a scoring has rules');
  const scorings = { ...agreement.scorings, [scoring.id]: withoutRule(scoring, place) };
  // A comparison is opened at some expense before it finds that nothing is left to spend.
  const left = within(() => budget.spend(0));
  if ('exhausted' in left) {
    const reason = { kind: left.exhausted };
    return {
      ...head,
      verdict: 'open',
      answer: { answer: 'unknown', tier: 'vectors', reason, proved: [] },
      message: '',
    };
  }
  let open: Answer<Witness> | undefined;
  // One lead that is decided otherwise is enough.
  for (const answer of decisionAnswers({ ...agreement, scorings }, agreement, budget)) {
    if (answer.answer === 'refuted') return { ...head, verdict: 'fine', answer, message: '' };
    if (answer.answer === 'unknown') open ??= answer;
  }
  if (open !== undefined) return { ...head, verdict: 'open', answer: open, message: '' };
  return withoutEffect(study, place, 'vectors');
}

function withoutEffect({ agreement }: Study, { rule }: RuleInPlace, tier: 'diagrams' | 'vectors'): Told {
  return {
    about: `scoring rule ${rule.id}`,
    place: rule.place ?? agreement.place,
    verdict: 'wrong',
    answer: { answer: 'proved', tier },
    message: `scoring rule ${rule.id} decides about no lead: without it each has the same grade, band, stage and route`,
    help: 'give it more points, set a threshold that it can move a lead across, or remove it',
  };
}
