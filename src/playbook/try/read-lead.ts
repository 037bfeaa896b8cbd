import type { Lead } from '../../evaluate/lead.ts';
import type { Instant } from '../../support/instant.ts';
import { isRecord, onlyHas, Unreadable } from './plain-data.ts';
import { readAccount } from './read-account.ts';
import { readHappening } from './read-happening.ts';
import { readInstant, readValues } from './read-values.ts';
import type { ToldAgreement } from './tried-agreement.ts';

export interface ReadLead {
  readonly lead: Lead;
  readonly asOf: Instant;
}

/** Every night between is looked at, so that a slip of the year would stop the page for half a minute. */
const longestMs = 20 * 366 * 86_400_000;

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
  onlyHas(written, ['title', 'lead', 'recordedStage', 'accounts', 'timeline', 'asOf'], '');
  const { title = {}, lead, recordedStage, accounts = [], timeline = [] } = written;
  checkTitle(agreement, title);
  if (!Array.isArray(accounts)) throw new Unreadable('accounts');
  if (!Array.isArray(timeline)) throw new Unreadable('timeline');
  const stage = agreement.lifecycle.stages.find(({ id }) => id === recordedStage)?.id;
  if (recordedStage !== stage) throw new Unreadable('recordedStage');
  const happenings = checkedIds(
    timeline.map((entry: unknown, index) => readHappening(agreement, entry, index)),
  );
  const asOf = readInstant(written['asOf'], 'asOf');
  if (happenings.some(({ at }) => asOf - at > longestMs)) throw new Unreadable('asOf');
  return {
    lead: {
      id: 'tried',
      lead: readValues(agreement, lead, 'lead').values,
      timeline: happenings,
      accounts: accounts.map((account: unknown, index) =>
        readAccount(agreement, account, `accounts/${index}`),
      ),
      ...(stage !== undefined && { recordedStage: stage }),
    },
    asOf,
  };
}

/** Corrections name another entry by its id, so no two entries may have one. */
function checkedIds(timeline: Lead['timeline']): Lead['timeline'] {
  const ids = timeline.map(({ id }) => id);
  const wrong = timeline.findIndex(
    (each, index) => ids.indexOf(each.id) !== index || (each.what === 'correct' && !ids.includes(each.voids)),
  );
  if (wrong >= 0) throw new Unreadable(`timeline/${wrong}`);
  return timeline;
}

function checkTitle({ languages }: ToldAgreement, title: unknown): void {
  if (!isRecord(title)) throw new Unreadable('title');
  onlyHas(title, languages, 'title');
  if (!Object.values(title).every((text) => typeof text === 'string' && text !== ''))
    throw new Unreadable('title');
}
