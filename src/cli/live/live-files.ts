import type { ArtefactFile } from '../../connect/artefact-file.ts';
import { hubspotKindAt } from '../../connect/hubspot/hubspot-files.ts';
import type { Agreement } from '../../model/agreement.ts';
import { openHubspot, type ReadAccount } from '../../push/hubspot/open-hubspot.ts';
import type { Io } from '../io.ts';
import { hubspotAccess } from './hubspot-access.ts';

/** What a system has at this moment, as if it had been retrieved. */
export interface LiveFiles {
  readonly files: readonly ArtefactFile[];
  /** What could not be read, and why. */
  readonly unread: readonly string[];
  /** Kinds of components that were read to the last one. */
  readonly surelyRead: ReadonlySet<string>;
}

/** Reads a system; a sentence where that cannot be done. */
export async function liveFiles(io: Io, agreement: Agreement, target: string): Promise<LiveFiles | string> {
  const configuration = agreement.targets[target];
  if (configuration === undefined) return `the agreement does not configure ${target}`;
  if (target !== 'hubspot')
    return `${target} is read by its own command line: sf project retrieve start --manifest generated/${target}/manifest/package.xml --output-dir retrieved, then leadpact drift ${target} --against retrieved`;
  const access = hubspotAccess(io);
  if (typeof access === 'string') return access;
  const opened = await openHubspot(io.http, access, { agreement, configuration });
  if ('reason' in opened) return opened.reason;
  const read = await opened.read();
  const stopped = read.unread.find(({ trouble }) => trouble.came === 'stopped');
  if (stopped !== undefined) return stopped.trouble.reason;
  return {
    files: read.live.map(({ at, component: { body } }) => ({ path: at, content: JSON.stringify(body) })),
    surelyRead: kindsRead(read),
    unread: read.unread.map(({ endpoint, trouble }) => `${endpoint}: ${trouble.reason}`),
  };
}

/** Properties are at several addresses, and all of them have to have been read. */
function kindsRead({ endpoints, unread }: ReadAccount): ReadonlySet<string> {
  const lacking = new Set(unread.map(({ endpoint }) => hubspotKindAt(endpoint)));
  return new Set(
    endpoints.flatMap((endpoint) => hubspotKindAt(endpoint) ?? []).filter((kind) => !lacking.has(kind)),
  );
}
