import type { Text } from '../../../model/text.ts';
import { type ApiNames, apiNames } from '../api-name.ts';
import type { Workbench } from '../workbench.ts';

/** A queue that can own leads. */
export interface LeadQueue {
  /** API name. */
  readonly name: string;
  readonly label: string;
}

/** The queues of the agreement, and one for every pool. */
export interface LeadQueues {
  readonly queues: readonly LeadQueue[];
  readonly ofQueue: (id: string) => string;
  readonly ofPool: (id: string) => string;
}

export function leadQueues(workbench: Workbench): LeadQueues {
  const { pools, queues } = workbench.agreement.routing;
  const names = apiNames(workbench.configuration.prefix);
  const ofQueue = nameOf(names, 'queue', []);
  const ofPool = nameOf(names, 'pool', ['pool']);
  const label = (title: Text): string => workbench.words(title);
  return {
    ofQueue,
    ofPool,
    queues: [
      ...Object.values(queues).map(({ id, title }) => ({ name: ofQueue(id), label: label(title) })),
      ...Object.values(pools).map(({ id, title }) => ({ name: ofPool(id), label: label(title) })),
    ],
  };
}

function nameOf(names: ApiNames, kind: string, words: readonly string[]): (id: string) => string {
  return (id) => names.of(`${kind}/${id}`, [...words, id]);
}

/** Path of the queue's file. */
export function queuePath(name: string): string {
  return `force-app/main/default/queues/${name}.queue-meta.xml`;
}
