import type { ChangeRule } from '../../change-rule.ts';
import { behind, standing } from '../lead-rule.ts';

export const otherScore: ChangeRule = {
  code: 'change/other-score',
  category: 'DEFINITION',
  severity: 'warning',
  summary: 'Leads have other points than before.',
  why: 'points that decide nothing today may decide with the next change, and reps read them',
  help: 'say why the points are others',

  *find(versions) {
    const { proof } = versions;
    if ('notComparable' in proof || proof.score.answer !== 'refuted') return;
    const because = behind(versions, ['consent', 'cycles', 'field', 'list', 'scoring', 'signal']);
    yield {
      thing: { ...standing(versions, because), noun: 'scoring', id: 'scoring' },
      message: { en: 'leads have other points than before', de: 'Leads haben andere Punkte als bisher' },
      witnesses: [{ label: '', answer: proof.score }],
      because,
    };
  },
};
