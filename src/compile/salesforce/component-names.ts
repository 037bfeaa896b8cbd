import { apiNames } from './api-name.ts';
import type { Audience } from './lead-field.ts';
import type { Workbench } from './workbench.ts';

/** API names of the components there is one of. */
export interface ComponentNames {
  readonly assignmentRule: string;
  /** Path and, where the status is ours, record type and the business process it belongs to */
  readonly lead: string;
  readonly permissionSet: (audience: Audience) => string;
}

export function componentNames({ configuration }: Pick<Workbench, 'configuration'>): ComponentNames {
  const names = apiNames(configuration.prefix);
  return {
    assignmentRule: names.of('routing', ['routing']),
    lead: names.of('lead', ['lead']),
    permissionSet: (audience) => names.of(`permission/${audience}`, [audience]),
  };
}
