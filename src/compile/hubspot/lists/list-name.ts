import type { Workbench } from '../workbench.ts';

/** What people see of a list or workflow of ours, and by what it is known. */
export function listName({ agreement, words }: Workbench, about: string): string {
  return `${words(agreement.title)}: ${about}`;
}
