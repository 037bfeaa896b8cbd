import type { Criterion } from '../../../criteria/criterion.ts';
import { questionWords } from '../catalogue.ts';
import { byPoints, entersByPoints, leadsAtEntry } from '../entry-query.ts';
import type { Question } from '../question.ts';
import { stagesWithThreshold, thresholdPlace } from '../threshold.ts';
import { wrongIfFound } from '../verdict-of.ts';

/** Nothing that is known of the lead speaks for it. */
export const noFit: Criterion = { op: 'fit', comparison: 'lte', value: 0 };

export const engagementAlone: Question = {
  ...questionWords('engagement-alone'),

  *ask(study) {
    const { both } = study.space.diagrams;
    const stages = stagesWithThreshold(study);
    const answers = leadsAtEntry(study, stages, {
      holds: (entry) => both(byPoints(entry, study), study.space.nodeOf(noFit)),
      confirms: (test, { facts }) => entersByPoints(test) && (facts.score?.fit ?? 1) <= 0,
    });
    for (const stage of stages) {
      const answer = answers(stage);
      const isFound = answer.answer === 'refuted';
      yield {
        about: `stage ${stage.id}`,
        place: thresholdPlace(stage),
        verdict: wrongIfFound(answer),
        answer,
        message: isFound
          ? `a lead reaches the threshold of stage ${stage.id} without a point of fit`
          : `no lead reaches the threshold of stage ${stage.id} by its engagement alone`,
        ...(isFound && {
          help: 'also ask for fit: { all: [ { total: { gte: … } }, { fit: { gt: 0 } } ] }, or for a grade',
        }),
      };
    }
  },
};
