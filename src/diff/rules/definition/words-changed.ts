import type { ChangeRule } from '../../change-rule.ts';
import { pairTitle, thingOf } from '../../objects/pair-words.ts';

export const wordsChanged: ChangeRule = {
  code: 'change/words-changed',
  category: 'DEFINITION',
  severity: 'info',
  summary: 'A title, a rationale, a promise or another text for people is worded otherwise.',
  why: 'people read it; no lead, figure or promise is another',
  help: 'nothing: one person of either department signs it',

  *find({ pairs }) {
    for (const pair of pairs) {
      if (!pair.words || pair.changed.size > 0 || pair.before === undefined || pair.after === undefined)
        continue;
      yield {
        thing: thingOf(pair),
        message: {
          en: `other words: ${pairTitle(pair, 'en')}`,
          de: `andere Worte: ${pairTitle(pair, 'de')}`,
        },
        signers: [],
      };
    }
  },
};
