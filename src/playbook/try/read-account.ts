import type { SampleAccount } from '../../model/sample.ts';
import { normalText } from '../../support/normal-text.ts';
import { ownValue } from '../../support/own-value.ts';
import { isRecord, onlyHas, Unreadable } from './plain-data.ts';
import { readInstant } from './read-values.ts';
import type { ToldAgreement } from './tried-agreement.ts';

/** An account that the lead may belong to. */
export function readAccount(agreement: ToldAgreement, written: unknown, path: string): SampleAccount {
  if (!isRecord(written)) throw new Unreadable(path);
  const flags = ['openOpportunity', 'customer', 'target'] as const;
  onlyHas(
    written,
    ['id', 'name', 'country', 'domains', 'owner', 'ownerActive', 'lastActivity', ...flags],
    path,
  );
  const { id, name, country, domains = [], owner, ownerActive = true, lastActivity } = written;
  const isOwner = owner === undefined || ownValue(agreement.members, String(owner)) !== undefined;
  if (typeof id !== 'string' || typeof name !== 'string' || !Array.isArray(domains) || !isOwner)
    throw new Unreadable(path);
  const [openOpportunity, customer, target] = flags.map((flag) => written[flag] === true);
  return {
    id,
    name,
    ...(country !== undefined && { country: normalText(String(country)) }),
    domains: [...new Set(domains.map((domain) => normalText(String(domain))))].sort(),
    ...(owner !== undefined && { owner: String(owner) }),
    ownerActive: ownerActive === true,
    openOpportunity: openOpportunity === true,
    customer: customer === true,
    target: target === true,
    ...(lastActivity !== undefined && { lastActivityAt: readInstant(lastActivity, `${path}/lastActivity`) }),
  };
}
