import { formatScaledDecimal } from '../../../support/scaled-decimal.ts';
import { questionWords } from '../catalogue.ts';
import { groupPointsOf } from '../group-points.ts';
import type { Question, Told } from '../question.ts';
import { type RuleInPlace, rulesOf } from '../scoring-part.ts';
import type { Study } from '../study.ts';

export const ruleMasked: Question = {
  ...questionWords('rule-masked'),

  *ask(study) {
    const { scoring } = study;
    const points = groupPointsOf(study);
    if (scoring === undefined || points === undefined) return;
    // Of a group in which events count, too, only what its leads alone decide could be told; such a rule is left out.
    const masked = rulesOf(scoring).filter(
      (place) => (place.group.min !== undefined || place.group.max !== undefined) && points.isMasked(place),
    );
    const answer = { answer: 'proved', tier: 'diagrams' } as const;
    for (const place of masked) yield { answer, ...told(study, place) };
    const message = `${masked.length === 0 ? 'no' : 'no other'} rule of a group without events is always cut off`;
    yield { about: `scoring ${scoring.id}`, place: scoring.place, verdict: 'fine', answer, message };
  },
};

function told({ scoring }: Study, { group, rule }: RuleInPlace): Omit<Told, 'answer'> {
  const bounds = [bound('at least', group.min), bound('at most', group.max)].filter((text) => text !== '');
  function bound(words: string, points: number | undefined): string {
    return points === undefined ? '' : `${words} ${formatScaledDecimal(points, scoring?.scale ?? 0)}`;
  }
  return {
    about: `scoring rule ${rule.id}`,
    place: rule.place ?? group.place ?? scoring?.place ?? { file: '', document: 0, path: [] },
    verdict: 'wrong',
    message: `scoring rule ${rule.id} changes no score: group ${group.id} has ${bounds.join(' and ')} points with and without it`,
    help: 'widen the bounds of the group, or remove the rule',
  };
}
