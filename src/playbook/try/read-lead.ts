import type { Lead } from '../../evaluate/lead.ts';
import type { Instant } from '../../support/instant.ts';
import { isRecord, onlyHas, Unreadable } from './plain-data.ts';
import { readAccount } from './read-account.ts';
import { readHappening } from './read-happening.ts';
import { instant, needed, type Part, type Read, readParts, stage } from './read-parts.ts';
import { readValues } from './read-values.ts';
import type { ToldAgreement } from './tried-agreement.ts';

export interface ReadLead {
  readonly lead: Lead;
  readonly asOf: Instant;
}

/** Every night between is looked at, so that a slip of the year would stop the page for half a minute. */
const longestMs = 20 * 366 * 86_400_000;

const title: Read = (written, { agreement, path }) => {
  if (!isRecord(written)) return undefined;
  onlyHas(written, agreement.languages, path);
  return Object.values(written).every((text) => typeof text === 'string' && text !== '') ? {} : undefined;
};

const parts: readonly Part[] = [
  // What it is called decides nothing.
  ['title', '', title],
  ['lead', 'lead', (written, { agreement, path }) => readValues(agreement, written, path).values, needed],
  ['recordedStage', 'recordedStage', stage],
  ['accounts', 'accounts', listOf(readAccount), []],
  ['timeline', 'timeline', listOf(readHappening), []],
  ['asOf', 'asOf', instant, needed],
];

function listOf(
  read: (agreement: ToldAgreement, written: unknown, path: string, index: number) => unknown,
): Read {
  return (written, { agreement, path }) =>
    Array.isArray(written)
      ? written.map((each: unknown, index) => read(agreement, each, `${path}/${index}`, index))
      : undefined;
}

/**
 * What a written lead says, from wherever it comes: the form, a sample, an address that somebody has changed by hand.
 * It is read as the file of a sample would be. What cannot be read, or is unknown to the agreement, comes back as the
 * first such part.
 */
export function readLead(agreement: ToldAgreement, written: unknown): ReadLead | Unreadable {
  try {
    return readWhole(agreement, written);
  } catch (problem) {
    if (problem instanceof Unreadable) return problem;
    throw problem;
  }
}

function readWhole(agreement: ToldAgreement, written: unknown): ReadLead {
  if (!isRecord(written)) throw new Unreadable('lead');
  // The boundary: the parts are those of a lead and the instant at which it is judged.
  const read = readParts({ agreement, record: written, path: '' }, parts) as unknown as Lead & ReadLead;
  const { asOf, ...lead } = read;
  checkIds(lead.timeline);
  if (lead.timeline.some(({ at }) => asOf - at > longestMs)) throw new Unreadable('asOf');
  return { lead: { ...lead, id: 'tried' }, asOf };
}

/** Corrections name another entry by its id, so no two entries may have one. */
function checkIds(timeline: Lead['timeline']): void {
  const ids = timeline.map(({ id }) => id);
  const wrong = timeline.findIndex(
    (each, index) => ids.indexOf(each.id) !== index || (each.what === 'correct' && !ids.includes(each.voids)),
  );
  if (wrong >= 0) throw new Unreadable(`timeline/${wrong}`);
}
