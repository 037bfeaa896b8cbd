import type { ApprovalQuestion } from '../../src/approvals/judge-approvals.ts';
import type { Review } from '../../src/approvals/review.ts';
import type { MapSigner, SignerMap } from '../../src/approvals/signer-map.ts';
import { signerMapOf } from '../../src/approvals/signer-map.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { agreementOf, minimalFiles } from '../model/load-fixture.ts';

/** The smallest agreement with these signers: YAML below `kind: approvals`. */
export function agreementWith(approvals: string): Agreement {
  return agreementOf(minimalFiles({ 'definitions/approvals.yaml': `kind: approvals\n${approvals}` }));
}

export function mapWith(approvals: string): SignerMap {
  const map = signerMapOf(agreementWith(approvals));
  if (map === undefined) throw new Error('no map');
  return map;
}

/** Two signers of marketing, one of sales, one for emergencies. */
export const usualMap: SignerMap = mapWith(`signers:
  signer-m1: { role: vp-marketing, github: acme-m1 }
  signer-m2: { role: vp-marketing, github: acme-m2 }
  signer-s1: { role: vp-sales, github: acme-s1 }
  signer-md: { role: sales-manager, github: acme-md }
emergency: { roles: [sales-manager], ratifyWithin: 3 days }
`);

export function approval(who: string, more: Partial<Review> = {}): Review {
  return { who, said: 'approved', seen: 'current', ...more };
}

export function question(reviews: readonly Review[], more: Partial<ApprovalQuestion> = {}): ApprovalQuestion {
  return {
    need: { what: 'sides', sides: ['marketing', 'sales'] },
    map: usualMap,
    mapFrom: 'base',
    means: 'github',
    authors: [],
    reviews,
    records: [],
    today: '2026-11-30',
    ...more,
  };
}

/** The map with some signers changed. */
export function mapOf(signers: readonly MapSigner[]): SignerMap {
  return { ...usualMap, signers };
}
