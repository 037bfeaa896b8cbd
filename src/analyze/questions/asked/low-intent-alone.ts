import type { Stage } from '../../../model/lifecycle.ts';
import type { Signal } from '../../../model/signal.ts';
import { questionWords } from '../catalogue.ts';
import { byPoints, entersByPoints, leadAtEntry } from '../entry-query.ts';
import type { Question, Told } from '../question.ts';
import type { Study } from '../study.ts';
import { stagesWithThreshold } from '../threshold.ts';
import { wrongIfFound } from '../verdict-of.ts';

export const lowIntentAlone: Question = {
  ...questionWords('low-intent-alone'),

  *ask(study) {
    const low = Object.values(study.agreement.signals).filter(({ intent }) => intent === 'low');
    for (const stage of stagesWithThreshold(study)) {
      for (const signal of low) yield told(study, stage, signal);
    }
  },
};

/** Whatever else is known of the lead: the signal is the only thing it ever did. */
function told(study: Study, stage: Stage, signal: Signal): Told {
  const isEngaged = study.space.diagrams.not(
    study.space.nodeOf({ op: 'engagement', comparison: 'lte', value: 0 }),
  );
  const answer = leadAtEntry(study, stage, {
    holds: (entry) => study.space.diagrams.both(byPoints(entry, study), isEngaged),
    confirms: (test, { facts }) => entersByPoints(test) && (facts.score?.engagement ?? 0) > 0,
    restriction: { signals: [signal.id] },
  });
  const isFound = answer.answer === 'refuted';
  return {
    about: `signal ${signal.id}, stage ${stage.id}`,
    place: signal.place,
    verdict: wrongIfFound(answer),
    answer,
    message: isFound
      ? `${signal.id} is the only thing this lead ever did, and it reaches the threshold of stage ${stage.id}`
      : `no lead reaches the threshold of stage ${stage.id} by ${signal.id} alone`,
    ...(isFound && {
      help: 'limit its rule with max: 3 per 30 days, or give its group a maximum below the threshold',
    }),
  };
}
