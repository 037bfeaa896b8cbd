import type { TargetAccount } from '../../../model/accounts.ts';
import { apiNames } from '../api-name.ts';
import type { MetadataType } from '../metadata-type.ts';
import type { Workbench } from '../workbench.ts';

/** The list of target accounts as custom metadata; none without accounts. */
export function targetAccounts(workbench: Workbench): MetadataType | undefined {
  const { accounts, members, roles } = workbench.agreement;
  const all = Object.values(accounts);
  if (all.length === 0) return undefined;
  const names = targetAccountNames(workbench);
  const rolesOf = ({ owner }: TargetAccount): string | undefined => {
    const held = members[owner ?? '']?.roles ?? [];
    const words = held.map((id) => (roles[id] === undefined ? id : workbench.words(roles[id].title)));
    return words.length === 0 ? undefined : words.join(', ');
  };
  return {
    name: names.type,
    label: 'Target account',
    plural: 'Target accounts',
    description: 'The companies that sales named and both sides work.',
    fields: [
      { name: names.field('domain'), label: 'Domain' },
      { name: names.field('tier'), label: 'Tier' },
      { name: names.field('owner-role'), label: 'Looked after by' },
      { name: names.field('territory'), label: 'Territory' },
    ],
    records: all.map((account) => ({
      name: names.record(account.id),
      label: workbench.words(account.title),
      values: {
        [names.field('domain')]: account.domain,
        [names.field('tier')]: account.tier,
        [names.field('owner-role')]: rolesOf(account),
        [names.field('territory')]: account.territory,
      },
    })),
  };
}

/** API names of the type, its fields and records. */
export function targetAccountNames({ configuration }: Pick<Workbench, 'configuration'>): {
  readonly type: string;
  readonly field: (id: string) => string;
  readonly record: (account: string) => string;
} {
  const types = apiNames(configuration.prefix);
  const fields = apiNames(configuration.prefix);
  const records = apiNames(configuration.prefix);
  return {
    type: types.of('target-account', ['target-account']),
    field: (id) => `${fields.of(id, [id])}__c`,
    record: (account) => records.of(account, [account]),
  };
}
