import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../../src/analyze/budget.ts';
import { openLeadChanges } from '../../../../src/analyze/questions/border/lead-changes.ts';
import { ruleEffects } from '../../../../src/analyze/questions/border/rule-effects.ts';
import { openScales } from '../../../../src/analyze/questions/border/weighed-lead.ts';
import { openStudy } from '../../../../src/analyze/questions/open-study.ts';
import { rulesOf, withoutRule } from '../../../../src/analyze/questions/scoring-part.ts';
import type { Study } from '../../../../src/analyze/questions/study.ts';
import { witnessDay } from '../../../../src/analyze/witness/witness-instant.ts';
import { scoreAt, scoreOf } from '../../../../src/evaluate/score/score.ts';
import { scoreRow } from '../../../../src/evaluate/score-row.ts';
import type { Scoring } from '../../../../src/model/scoring.ts';
import { createRandom } from '../../../../src/support/random.ts';
import { attack } from '../../generate/lead/attack.ts';
import { linked } from '../../generate/linked.ts';
import { randomAgreement } from '../../generate/random-agreement.ts';
import { sizeOf } from '../../generate/size.ts';

const asOf = Date.parse('2026-11-28T10:00Z');

function opened(rules: number, seed: number): { readonly study: Study; readonly scoring: Scoring } {
  const study = openStudy(linked(randomAgreement(sizeOf(rules), createRandom(seed))), openBudget({}));
  if (study.scoring === undefined) throw new Error('an agreement without a scoring');
  return { study, scoring: study.scoring };
}

describe('a weighed lead', () => {
  it.each([1, 2, 3])(
    'is the one the evaluator sees, step by step and without any of the rules: %i',
    (seed) => {
      const { study, scoring } = opened(40, seed);
      const [random, scales, changes] = [
        createRandom(seed),
        openScales(study.agreement, scoring),
        openLeadChanges(study),
      ];
      const consents = new Map(
        Object.keys(study.agreement.consentPurposes).map((id) => [id, 'given'] as const),
      );
      const start = { ...study.space.valuesOf(new Map(), witnessDay(study.agreement)), consents, events: [] };
      const places = rulesOf(scoring);
      let lead = scales.weigh(start);
      for (let step = 0; step < 150; step += 1) {
        const drawn = changes.another(lead.drawn, undefined, random);
        lead = scales.weigh(drawn, lead);
        // A line that was kept names events as they were numbered before.
        const anew = scales.weigh(drawn);
        expect(lead.lines.map(({ points }) => points)).toEqual(anew.lines.map(({ points }) => points));
        expect([lead.known, lead.moment]).toEqual([anew.known, anew.moment]);
        const index = random.below(places.length);
        const less = withoutRule(scoring, places[index] ?? random.pick(places));
        const { moment, lines } = anew;
        expect(scoreOf(less, lines.toSpliced(index, 1), moment.facts)).toEqual(scoreAt(less, moment));
      }
    },
  );
});

describe('effects of rules', () => {
  it('are found or disproved for nearly all rules of a large agreement, and no lead shows otherwise', () => {
    const { study, scoring } = opened(150, 0);
    const { agreement } = study;
    const places = rulesOf(scoring);
    const { confirmed, hidden } = ruleEffects(study, scoring, places);
    expect(confirmed.size + hidden.size).toBeGreaterThan(140);
    const random = createRandom(9);
    for (const place of hidden) {
      const less = {
        ...agreement,
        scorings: { ...agreement.scorings, [scoring.id]: withoutRule(scoring, place) },
      };
      for (const { lead } of attack(agreement, agreement, { asOf, leads: 20, random })) {
        const [was, is] = [agreement, less].map((each) => scoreRow(each, lead, asOf));
        expect(is).toEqual(was);
      }
    }
  });
});
