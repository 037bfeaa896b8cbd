import { inside } from '../../../diagnostics/place.ts';
import { ownValue } from '../../../support/own-value.ts';
import type { Rule } from '../../rule.ts';

/** How these systems name their versions, with an example. */
const forms: Readonly<Record<string, { readonly form: RegExp; readonly example: string }>> = {
  espocrm: { form: /^\d+\.\d+(?:\.\d+)?$/, example: "'9.1'" },
  marketo: { form: /^v1$/, example: 'v1' },
  mautic: { form: /^\d+\.\d+(?:\.\d+)?$/, example: "'5.1'" },
};

export const versionUnread: Rule = {
  id: 'targets/version-unread',
  severity: 'error',
  owner: 'joint',
  summary: 'The version of EspoCRM, Mautic or Marketo is written as the system names it.',
  why: 'what is written differs from version to version, so files would be made for a system that nobody has',

  *check({ targets }) {
    for (const { apiVersion, id, place } of Object.values(targets)) {
      const known = ownValue(forms, id);
      if (known === undefined || known.form.test(apiVersion)) continue;
      yield {
        place: inside(place, 'apiVersion'),
        message: `${apiVersion} is no version of ${id}`,
        help: `write for example apiVersion: ${known.example}`,
      };
    }
  },
};
