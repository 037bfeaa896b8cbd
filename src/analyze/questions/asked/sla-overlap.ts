import { inside } from '../../../diagnostics/place.ts';
import type { Sla } from '../../../model/sla.ts';
import { questionWords } from '../catalogue.ts';
import type { Question, Told } from '../question.ts';
import { leadAtStart } from '../sla-query.ts';
import { slaVariants } from '../sla-variants.ts';
import type { Study } from '../study.ts';

export const slaOverlap: Question = {
  ...questionWords('sla-overlap'),

  *ask(study) {
    for (const variants of slaVariants(study.agreement)) {
      for (const [index, sla] of variants.entries()) {
        for (const other of variants.slice(0, index)) yield told(study, variants, [other, sla]);
      }
    }
  },
};

function told(study: Study, variants: readonly Sla[], [other, sla]: readonly [Sla, Sla]): Told {
  const answer = leadAtStart(study, { variants, applies: [other, sla], appliesNot: [] });
  const isFound = answer.answer === 'refuted';
  const isException = isFound && isNarrower(study, other, sla);
  return {
    about: `SLAs ${other.id}, ${sla.id}`,
    place: inside(sla.place, 'applies'),
    verdict: answer.answer === 'unknown' ? 'open' : isException ? 'note' : isFound ? 'wrong' : 'fine',
    answer,
    message: isFound
      ? `${other.id} and ${sla.id} both apply to this lead`
      : `no lead has both ${other.id} and ${sla.id}`,
    ...(isFound &&
      !isException && {
        help: 'let one begin where the other ends, for example with none: [ … ] around the same condition',
      }),
  };
}

/** One of them applies wherever the other does: a promise for some leads within one for more. */
function isNarrower({ space, decisions }: Study, one: Sla, other: Sla): boolean {
  const { both, not } = space.diagrams;
  const [first, second] = [decisions.appliesOf(one), decisions.appliesOf(other)];
  return both(first, not(second)) === 0 || both(second, not(first)) === 0;
}
