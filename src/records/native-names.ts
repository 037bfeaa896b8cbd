import type { Agreement } from '../model/agreement.ts';
import type { CellReading, NameNoun } from '../model/source.ts';
import type { Column } from '../sql/table.ts';
import { currencies } from '../support/currency.ts';

/** What of an agreement the names in an export refer to. */
export type NamingAgreement = Pick<
  Agreement,
  | 'consentPurposes'
  | 'contentPieces'
  | 'lifecycle'
  | 'members'
  | 'reasons'
  | 'routing'
  | 'signals'
  | 'slas'
  | 'touchPolicies'
>;

/**
 * How a column of names is read. Rules of routing are not looked up: a lead that went by one that is no longer there went
 * all the same.
 */
export function nativeNames(agreement: NamingAgreement, { name, words }: Column): CellReading {
  if (words !== undefined) return reading('word', words);
  const noun = nouns[name];
  if (noun === undefined) return { as: 'id' };
  return noun === 'currency' ? currencyReading() : reading(noun, idsOf(noun, agreement));
}

/** Codes of currencies are the only names with capitals; `usd` is one too. */
function currencyReading(): CellReading {
  const codes = currencies();
  const names = codes.flatMap((code) => [
    [code, code],
    [code.toLowerCase(), code],
  ]);
  return { as: 'name', noun: 'currency', names: Object.fromEntries(names), ignored: [] };
}

function reading(noun: NameNoun, ids: readonly string[]): CellReading {
  return { as: 'name', noun, names: Object.fromEntries(ids.map((id) => [id, id])), ignored: [] };
}

const nouns: Readonly<Record<string, Exclude<NameNoun, 'word'>>> = {
  content_id: 'content',
  currency_code: 'currency',
  from_stage: 'stage',
  map_stage: 'stage',
  member_id: 'member',
  opportunity_stage: 'stage',
  owner_id: 'member',
  purpose_id: 'purpose',
  queue_id: 'queue',
  reason_id: 'reason',
  recorded_stage: 'stage',
  signal_id: 'signal',
  sla_id: 'sla',
  to_stage: 'stage',
  waiting_state: 'waiting',
};

function idsOf(noun: Exclude<NameNoun, 'currency' | 'word'>, agreement: NamingAgreement): readonly string[] {
  switch (noun) {
    case 'content':
      return Object.keys(agreement.contentPieces);
    case 'member':
      return Object.keys(agreement.members);
    case 'purpose':
      return Object.keys(agreement.consentPurposes);
    case 'queue':
      return Object.keys(agreement.routing.queues);
    case 'reason':
      return [...Object.keys(agreement.reasons), windowEnded];
    case 'signal':
      return Object.keys(agreement.signals);
    case 'sla':
      return [...Object.keys(agreement.slas), ...Object.keys(agreement.touchPolicies)];
    case 'stage':
      return agreement.lifecycle.stages.map(({ id }) => id);
    case 'waiting':
      return [...new Set(Object.values(agreement.slas).flatMap(({ clock }) => clock.pause))].sort();
    default:
      return noun satisfies never;
  }
}

/** Stands for a reason where nobody decided in time (`stage_history`). */
const windowEnded = 'expired';
