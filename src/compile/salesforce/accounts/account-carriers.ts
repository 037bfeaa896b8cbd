import type { Caveat } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import { fieldPath } from '../lead-field.ts';
import { metadataRecordPath } from '../metadata-type.ts';
import type { Workbench } from '../workbench.ts';
import { type AccountFields, accountFields } from './account-fields.ts';
import { targetAccountNames } from './target-accounts.ts';

/** Tiers as values of the account, target accounts as rows of a list. */
export function accountCarriers(workbench: Workbench): readonly Carrier[] {
  const fields = accountFields(workbench);
  const { accounts, accountTiers } = workbench.agreement;
  const names = targetAccountNames(workbench);
  return [
    ...Object.keys(accountTiers).map((id) => ({
      clause: `tier/${id}`,
      caveats: [tierOnly],
      files: pathsOf(fields),
    })),
    ...Object.keys(accounts).map((id) => ({
      clause: `account/${id}`,
      caveats: [listedOnly],
      files: [metadataRecordPath({ name: names.type }, names.record(id))],
    })),
  ];
}

function pathsOf(fields: AccountFields | undefined): readonly string[] {
  return fields === undefined ? [] : [fieldPath(fields.tier.field.name, 'Account')];
}

const tierOnly: Caveat = {
  fidelity: 'approximated',
  words: {
    en: 'the account has a field with the tier, filled in from the list of target accounts by whoever keeps accounts; how many one person looks after is watched by leadpact',
    de: 'der Account hat ein Feld mit der Stufe, gefüllt aus der Zielkundenliste von der Stelle, die Accounts pflegt; wie viele jemand betreut, prüft leadpact',
  },
};

const listedOnly: Caveat = {
  fidelity: 'approximated',
  words: {
    en: 'it stands in the list of target accounts with domain, tier, territory and the role that looks after it; nothing in Salesforce puts that into the account by itself',
    de: 'er steht mit Domain, Stufe, Gebiet und betreuender Rolle in der Zielkundenliste; nichts in Salesforce überträgt das von selbst in den Account',
  },
};
