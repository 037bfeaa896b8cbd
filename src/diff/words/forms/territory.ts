import type { AccountTier, TargetAccount } from '../../../model/accounts.ts';
import type { Territory } from '../../../model/territory.ts';
import { keyed, unread } from '../form.ts';
import { criterion } from '../say/conditions.ts';
import { fieldValues, values } from '../say/field-values.ts';
import { some, the } from '../say/named.ts';
import { counted, text, word } from '../say/plain.ts';
import type { Teller } from '../teller.ts';
import { definition } from './definition.ts';

export const tellTerritory: Teller<Territory> = keyed<Territory>({
  ...definition,
  when: ['Holds leads with', 'Umfasst Leads mit', criterion],
  team: ['Team', 'Team', the('team')],
  members: ['Worked by', 'Bearbeitet von', some('member')],
});

export const tellAccountTier: Teller<AccountTier> = keyed<AccountTier>({
  ...definition,
  guidance: ['What to do for it', 'Was dafür zu tun ist', text],
  fields: ['Recognised by', 'Erkennbar an', fieldValues],
  perMember: [
    'One person looks after',
    'Eine Person betreut',
    counted(['account', 'accounts'], ['Kunden', 'Kunden']),
  ],
});

export const tellTargetAccount: Teller<TargetAccount> = keyed<TargetAccount>({
  id: unread,
  title: ['Title', 'Bezeichnung', text],
  domain: ['Domain', 'Domain', word],
  tier: ['Tier', 'Stufe', the('tier')],
  owner: ['Looked after by', 'Betreut von', the('member')],
  territory: ['Territory', 'Gebiet', the('territory')],
  company: ['Known of it', 'Bekannt', values],
  rationale: ['Why', 'Warum', text],
  place: unread,
});
