import type { Criterion } from '../../../criteria/criterion.ts';
import { questionWords } from '../catalogue.ts';
import { byPoints, entersByPoints, leadsAtEntry } from '../entry-query.ts';
import type { Question } from '../question.ts';
import { stagesWithThreshold, thresholdPlace } from '../threshold.ts';
import { wrongIfFound } from '../verdict-of.ts';

/** Nothing that the lead did counts for it. */
export const noEngagement: Criterion = { op: 'engagement', comparison: 'lte', value: 0 };

export const fitAlone: Question = {
  ...questionWords('fit-alone'),

  *ask(study) {
    const { both } = study.space.diagrams;
    const stages = stagesWithThreshold(study);
    const answers = leadsAtEntry(study, stages, {
      holds: (entry) => both(byPoints(entry, study), study.space.nodeOf(noEngagement)),
      confirms: (test, { facts }) => entersByPoints(test) && (facts.score?.engagement ?? 1) <= 0,
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
          ? `a lead reaches the threshold of stage ${stage.id} without a point of engagement`
          : `no lead reaches the threshold of stage ${stage.id} by its fit alone`,
        ...(isFound && {
          help: 'also ask for engagement: { all: [ { total: { gte: … } }, { engagement: { gt: 0 } } ] }',
        }),
      };
    }
  },
};
