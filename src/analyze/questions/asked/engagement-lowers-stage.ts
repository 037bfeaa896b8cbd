import type { Stage } from '../../../model/lifecycle.ts';
import type { EventRule } from '../../../model/scoring.ts';
import type { Signal } from '../../../model/signal.ts';
import type { Node } from '../../diagram/diagrams.ts';
import { operation } from '../../diagram/operations.ts';
import type { Variable } from '../../space/variable.ts';
import { type Lowered, openLowering, type StageFall } from '../border/lowering-event.ts';
import { questionWords } from '../catalogue.ts';
import { fallingRules } from '../falling-rules.ts';
import type { Question, Told } from '../question.ts';
import { rulesOf } from '../scoring-part.ts';
import type { Study } from '../study.ts';

/**
 * The next thing a lead does never moves it back: events of welcome signals give no fewer points the more there are, and
 * neither more points nor a signal test that begins to hold leads to an earlier stage. Sufficient, not necessary: where it
 * fails, a lead is looked for that comes to an earlier stage by one more event, and none that is found proves nothing.
 */
export const engagementLowersStage: Question = {
  ...questionWords('engagement-lowers-stage'),

  *ask(study) {
    const { agreement } = study;
    const falls = stageFalls(study);
    const loweredBy = openLowering(study);
    for (const signal of Object.values(agreement.signals)) {
      if (isUnwelcome(study, signal)) continue;
      const ofSignal = falls.filter(
        ({ variable }) => variable.kind !== 'signal' || variable.signals.includes(signal.id),
      );
      const left = ofSignal.map(({ variable }) => `a stage is left when ${variable.label} rises`);
      const rules = fallingRules(study, signal);
      const obstacles = [...rules.map(({ what }) => what), ...left];
      const lowered =
        obstacles.length === 0
          ? undefined
          : loweredBy(signal.id, { falls: ofSignal, rules: rules.map(({ rule }) => rule) });
      yield lowered === undefined ? told(signal, obstacles) : wrong(signal, lowered);
    }
  },
};

function told(signal: Signal, obstacles: readonly string[]): Told {
  const head = { about: `signal ${signal.id}`, place: signal.place };
  if (obstacles.length === 0) {
    const message = `one more ${signal.id} never leads to an earlier stage`;
    return { ...head, verdict: 'fine', answer: { answer: 'proved', tier: 'diagrams' }, message };
  }
  const reason = { kind: 'unsupported', what: obstacles.join('; ') } as const;
  return {
    ...head,
    verdict: 'open',
    answer: { answer: 'unknown', tier: 'diagrams', reason, proved: [] },
    message: '',
  };
}

function wrong(signal: Signal, { witness, before, after }: Lowered): Told {
  return {
    about: `signal ${signal.id}`,
    place: signal.place,
    verdict: 'wrong',
    answer: { answer: 'refuted', tier: 'search', witness },
    message: `one more ${signal.id} moves this lead from stage ${before} back to ${after}`,
    help: 'let no tier end or give fewer points than the one before it, and keep signals out of fit and out of what a stage must not have; to take points off on purpose, write a rule of the signal with points below 0',
  };
}

/** Some rule takes points off for it: it is meant to move a lead back. */
function isUnwelcome({ scoring }: Study, { id }: Signal): boolean {
  return eventRules(scoring, id).some(({ points, count }) =>
    count.mode === 'tiers' ? count.tiers.every((tier) => tier.points < 0) : points < 0,
  );
}

function eventRules(scoring: Study['scoring'], signal: string): readonly EventRule[] {
  const rules = scoring === undefined ? [] : rulesOf(scoring).map(({ rule }) => rule);
  return rules.filter((rule) => rule.kind === 'event').filter(({ signals }) => signals.includes(signal));
}

/** The questions whose answer moves some lead back when it begins to be yes or points rise. */
function stageFalls(study: Study): readonly StageFall[] {
  const { space, agreement } = study;
  const { lifecycle } = agreement;
  return space.variables.flatMap((variable, index) => {
    const order = risingClasses(variable);
    if (order === undefined) return [];
    const leads = lifecycle.stages.flatMap((recorded) =>
      fallsFrom(study, recorded, index, order).map((holds) => ({ holds, recorded: recorded.id })),
    );
    return leads.length === 0 ? [] : [{ variable, leads }];
  });
}

/** Classes of what more events may raise, in that order; a lead without a score gets none by an event. */
function risingClasses(variable: Variable): readonly number[] | undefined {
  const classes = [...variable.classes.keys()];
  if (variable.kind === 'signal') return classes;
  if (variable.kind === 'points') return classes.slice(1);
  // The best band comes first.
  return variable.kind === 'label' && variable.of === 'band' ? classes.slice(1).reverse() : undefined;
}

const isEarlier = operation((before, after) => Number(after < before));

/** The leads recorded in a stage that come to an earlier one by the next class of a variable, step by step. */
function fallsFrom(
  { space, decisions }: Study,
  recorded: Stage,
  variable: number,
  order: readonly number[],
): readonly Node[] {
  const { diagrams, possible } = space;
  const stage = decisions.stageFrom(recorded);
  const at = order.map((index) => diagrams.restrict(stage, variable, index));
  return at.flatMap((node, step) => {
    const [before, own] = [at[step - 1], order[step - 1]];
    if (before === undefined || own === undefined) return [];
    const falls = diagrams.both(possible, diagrams.combine(isEarlier, before, node));
    if (falls === 0) return [];
    const is = Array.from({ length: diagrams.sizes[variable] ?? 0 }, (_, index) => Number(index === own));
    return [diagrams.both(falls, diagrams.branch(variable, is))];
  });
}
