import type { Draft } from '../../../records/proposal/draft.ts';
import { leadTables } from '../../../sql/lead-tables.ts';
import { NoProposal } from './no-proposal.ts';
import type { OpenedFiles } from './own-columns.ts';

const noNames = leadTables({ fields: {}, signals: {} });
const fieldId =
  /^(?!(?:all|any|none|signal|total|fit|engagement|grade|band|cell|outcome|reached|objection|consent|qualification|within|count)$)[a-z][a-z0-9-]*$/;

/** Of files in the form of docs/records.md every further column of leads is a field, and of events a property. */
export function nativeDraft(draft: Draft, { lead, event }: OpenedFiles): Draft {
  const further = (headers: readonly string[], known: readonly string[]): readonly string[] =>
    headers.filter((header) => !known.includes(header));
  const headersOf = (file: OpenedFiles['lead']): readonly string[] =>
    (file?.columns ?? []).map(({ header }) => header);
  const own = (table: (typeof noNames)['lead']): readonly string[] => table.columns.map(({ name }) => name);
  const fields = further(headersOf(lead), own(noNames.lead));
  const wrong = fields.find((id) => !fieldId.test(id));
  if (wrong !== undefined)
    throw new NoProposal(
      `${lead?.shown ?? 'leads'} has a column ${wrong}, which is no id of a field; write a mapping that says what it is`,
    );
  return {
    ...draft,
    fields: fields.map((id) => ({ id, type: 'text', isPersonal: false, seen: 0 })),
    properties: further(headersOf(event), own(noNames.event)),
  };
}
