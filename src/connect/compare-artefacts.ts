import { openBudget } from '../analyze/budget.ts';
import type { Agreement } from '../model/agreement.ts';
import type { ArtefactFile, ArtefactPlace } from './artefact-file.ts';
import type { Claim, Unread } from './claim.ts';
import { openHubspot } from './hubspot/hubspot-claims.ts';
import { type Judgement, type Judging, judgeClaim } from './judge-claim.ts';
import { openSalesforce } from './salesforce/salesforce-claims.ts';
import { type LeadSearch, openLeadSearch } from './search-lead.ts';

/** One thing that an artefact says, and whether it is what the agreement says. */
export interface ArtefactResult extends Judgement {
  /** Clause of the agreement; absent for a file that cannot be read at all. */
  readonly clause?: string;
  readonly place: ArtefactPlace;
}

export interface ComparisonLimits {
  /** Milliseconds for one comparison, on the clock of `now`. */
  readonly milliseconds: number;
  readonly now: () => number;
}

/** The systems whose artefacts can be read back, by the ending of their files. */
const readers = [
  { target: 'hubspot', ending: '.json', open: openHubspot },
  { target: 'salesforce', ending: '.xml', open: openSalesforce },
] as const;

/** Holds files against the agreement; files of other systems, and what the agreement does not speak of, are left out. */
export type ArtefactComparison = (files: readonly ArtefactFile[]) => readonly ArtefactResult[];

/** Opens a comparison with everything that artefacts and the agreement both speak of. */
export function openArtefactComparison(
  agreement: Agreement,
  { milliseconds, now }: ComparisonLimits,
): ArtefactComparison {
  let opened: LeadSearch | undefined;
  const judging: Judging = {
    agreement,
    budget: () => openBudget({ milliseconds, now, steps: mostNodes }),
    search: () => {
      opened ??= openLeadSearch(agreement);
      return opened;
    },
  };
  const systems = readers.flatMap(({ ending, open, target }) => {
    const configuration = agreement.targets[target];
    return configuration === undefined ? [] : [{ ending, read: open(agreement, configuration) }];
  });
  return (files) =>
    systems.flatMap(({ ending, read }) => {
      const own = files.filter(({ path }) => path.endsWith(ending));
      return own.length === 0 ? [] : read(own).map((claim) => resultOf(judging, claim));
    });
}

/** Nodes of one comparison. */
const mostNodes = 3_000_000;

function resultOf(judging: Judging, claim: Claim | Unread): ArtefactResult {
  const { clause, place } = claim;
  const head = { place, ...(clause !== undefined && { clause }) };
  return { ...head, ...('what' in claim ? foreign(claim) : judgeClaim(judging, claim)) };
}

/** Not our dialect: never guessed at. */
function foreign({ what }: Unread): Judgement {
  const reason = { kind: 'unsupported', what: `not our dialect: ${what}` } as const;
  return { answer: { answer: 'unknown', tier: 'normal form', reason, proved: [] }, against: 'agreement' };
}
