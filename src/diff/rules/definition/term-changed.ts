import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const termChanged: ChangeRule = aspectRule(
  {
    code: 'change/term-changed',
    category: 'DEFINITION',
    severity: 'warning',
    summary: 'A word of the glossary is new, gone, or stands for another stage.',
    why: 'two people say the same word and mean two things',
    help: 'use the word in the next meeting as it is meant now',
  },
  [['term', 'terms']],
);
