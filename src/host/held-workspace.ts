import type { ProcessName } from './processes.ts';
import { recover } from './tree-journal.ts';
import { acquireWorkspace, type Machine, releaseWorkspace, type Workspace } from './workspace.ts';

type Holding =
  | { readonly what: 'held'; readonly workspace: Workspace; readonly recovered: boolean }
  | { readonly what: 'busy'; readonly owner: ProcessName | undefined };

/** Takes the workspace, after finishing what a killed run left in it. */
export function holdWorkspace(machine: Machine, root: string): Holding {
  const first = acquireWorkspace(machine, root);
  if (first.what !== 'abandoned') return first.what === 'busy' ? first : { ...first, recovered: false };
  const recovered = recover(machine.files, first.workspace);
  releaseWorkspace(machine, first.workspace);
  const second = acquireWorkspace(machine, root);
  return second.what === 'busy' ? second : { what: 'held', workspace: second.workspace, recovered };
}
