import { audiences } from '../lead-field.ts';
import type { ObjectField } from '../object-field.ts';
import type { Workbench } from '../workbench.ts';

/** Fields of the account that say how important it is and which role looks after it; none without target accounts. */
export interface AccountFields {
  readonly tier: ObjectField;
  readonly ownerRole: ObjectField;
}

export function accountFields(workbench: Workbench): AccountFields | undefined {
  const tiers = Object.values(workbench.agreement.accountTiers);
  if (tiers.length === 0) return undefined;
  const field = (
    id: string,
    rest: Pick<ObjectField['field'], 'description' | 'label' | 'type'>,
  ): ObjectField => ({
    object: 'Account',
    field: {
      name: workbench.fieldName(`account/${id}`, [id]),
      ...rest,
      readers: audiences,
      editors: [],
    },
  });
  return {
    tier: field('tier', {
      label: 'Tier',
      description: 'How important the target account is; blank for every other account.',
      type: {
        type: 'Picklist',
        values: tiers.map(({ id, title }) => ({ value: id, label: workbench.words(title) })),
      },
    }),
    ownerRole: field('owner-role', {
      label: 'Looked after by',
      description:
        'Role of the person who looks after the target account; who that is, the owner of the account says.',
      type: { type: 'Text', length: 255 },
    }),
  };
}
