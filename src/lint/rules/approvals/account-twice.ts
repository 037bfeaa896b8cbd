import { inside } from '../../../diagnostics/place.ts';
import { accountKey, type Signer } from '../../../model/approvals.ts';
import type { Rule } from '../../rule.ts';

const identities = [
  { key: 'github', what: 'GitHub account', keyOf: accountKey },
  { key: 'gitlab', what: 'GitLab account', keyOf: accountKey },
  { key: 'signingKey', what: 'key', keyOf: (key: string) => key },
] as const;

export const accountTwice: Rule = {
  id: 'approvals/account-twice',
  severity: 'error',
  owner: 'joint',
  summary: 'Every account and every key belongs to one signer.',
  why: 'one person could sign for both departments; so the approval of an account that two signers share counts for nobody',

  *check({ approvals }) {
    for (const { key, what, keyOf } of identities) {
      const first = new Map<string, Signer>();
      for (const signer of Object.values(approvals?.signers ?? {})) {
        const written = signer[key];
        if (written === undefined) continue;
        const other = first.get(keyOf(written));
        first.set(keyOf(written), other ?? signer);
        if (other === undefined) continue;
        yield {
          place: inside(signer.place, key),
          message: `${signer.id} has the same ${what} as ${other.id}`,
          help: `give each person one signer; capital letters make no difference`,
          related: [{ place: inside(other.place, key), message: `that of ${other.id}` }],
        };
      }
    }
  },
};
