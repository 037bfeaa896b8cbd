import type { Agreement } from './agreement.ts';
import type { Side } from './text.ts';

/** The sides a role may sign for, in the order marketing, sales: those whose approver it is. */
export function signingSides({ parties }: Pick<Agreement, 'parties'>, role: string): readonly Side[] {
  return (['marketing', 'sales'] as const).filter((side) => parties[side].approvers.includes(role));
}
