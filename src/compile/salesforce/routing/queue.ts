import type { Agreement } from '../../../model/agreement.ts';
import type { Text } from '../../../model/text.ts';
import { type ApiNames, apiNames } from '../api-name.ts';
import type { Workbench } from '../workbench.ts';

/** A queue that can own leads, tasks or both. */
export interface LeadQueue {
  /** API name. */
  readonly name: string;
  readonly label: string;
  readonly owns: readonly ('Lead' | 'Task')[];
}

/** The queues of the agreement, one for every pool, and one for every role that gets tasks of late leads. */
export interface LeadQueues {
  readonly queues: readonly LeadQueue[];
  readonly ofQueue: (id: string) => string;
  readonly ofPool: (id: string) => string;
  readonly ofRole: (id: string) => string;
}

export function leadQueues(workbench: Workbench): LeadQueues {
  const { routing, roles } = workbench.agreement;
  const { pools, queues } = routing;
  const names = apiNames(workbench.configuration.prefix);
  const ofQueue = nameOf(names, 'queue', []);
  const ofPool = nameOf(names, 'pool', ['pool']);
  const ofRole = nameOf(names, 'role', ['role']);
  const label = (title: Text): string => workbench.words(title);
  return {
    ofQueue,
    ofPool,
    ofRole,
    queues: [
      ...Object.values(queues).map(({ id, title }) => ({
        name: ofQueue(id),
        label: label(title),
        owns: both,
      })),
      ...Object.values(pools).map(({ id, title }) => ({ name: ofPool(id), label: label(title), owns: both })),
      ...escalatedRoles(workbench.agreement).map((id) => ({
        name: ofRole(id),
        label: label(roles[id]?.title ?? { en: id }),
        owns: ['Task'] as const,
      })),
    ],
  };
}

// The owner of a lead gets tasks about it, also where that is a queue.
const both = ['Lead', 'Task'] as const;

/** Roles that a step of the escalation speaks to, each once. */
export function escalatedRoles({ escalation, slas }: Agreement): readonly string[] {
  if (!Object.values(slas).some(({ escalates }) => escalates)) return [];
  return [...new Set(escalation.perLead.map(({ to }) => to))].filter((to) => to !== 'owner');
}

function nameOf(names: ApiNames, kind: string, words: readonly string[]): (id: string) => string {
  return (id) => names.of(`${kind}/${id}`, [...words, id]);
}

/** Path of the queue's file. */
export function queuePath(name: string): string {
  return `force-app/main/default/queues/${name}.queue-meta.xml`;
}
