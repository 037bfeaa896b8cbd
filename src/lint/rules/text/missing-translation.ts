import type { Agreement } from '../../../model/agreement.ts';
import type { Rule } from '../../rule.ts';
import { textsIn } from '../../texts.ts';

export const missingTranslation: Rule = {
  id: 'text/missing-translation',
  severity: 'warning',
  owner: 'joint',
  summary: 'A text written in several languages exists in all declared languages.',
  why: 'half of the readers see a foreign sentence in the playbook and skip it',

  *check(agreement: Agreement) {
    for (const { text, place, what } of textsIn(agreement)) {
      const missing = agreement.languages.filter((language) => text[language] === undefined);
      if (missing.length === 0) continue;
      yield {
        place,
        message: `${what} has no text in ${missing.join(', ')}`,
        help: `write it as a map: { ${agreement.languages.map((language) => `${language}: …`).join(', ')} }`,
      };
    }
  },
};
