import type { SampleAccount } from '../../model/sample.ts';
import { normalText } from '../../support/normal-text.ts';
import { isRecord, Unreadable } from './plain-data.ts';
import { flag, instant, nameIn, needed, type Part, readParts, text } from './read-parts.ts';
import type { ToldAgreement } from './tried-agreement.ts';

const parts: readonly Part[] = [
  ['id', 'id', text, needed],
  ['name', 'name', text, needed],
  ['country', 'country', normalized],
  [
    'domains',
    'domains',
    (written) => (Array.isArray(written) ? [...new Set(written.map(normalized))].sort() : undefined),
    [],
  ],
  ['owner', 'owner', nameIn(({ members }) => members)],
  ['ownerActive', 'ownerActive', flag, true],
  ['openOpportunity', 'openOpportunity', flag, false],
  ['customer', 'customer', flag, false],
  ['target', 'target', flag, false],
  ['lastActivity', 'lastActivityAt', instant],
];

/** An account that the lead may belong to. */
export function readAccount(agreement: ToldAgreement, written: unknown, path: string): SampleAccount {
  if (!isRecord(written)) throw new Unreadable(path);
  // The boundary: the parts are those of an account.
  return readParts({ agreement, record: written, path }, parts) as unknown as SampleAccount;
}

function normalized(written: unknown): string {
  return normalText(String(written));
}
