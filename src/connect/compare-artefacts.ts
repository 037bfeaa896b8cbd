import { type BudgetLimits, openBudget } from '../analyze/budget.ts';
import { areSame } from '../analyze/told/same-told.ts';
import type { Agreement } from '../model/agreement.ts';
import type { ArtefactFile, ArtefactPlace } from './artefact-file.ts';
import type { Claim, Unread } from './claim.ts';
import { openHubspot } from './hubspot/hubspot-claims.ts';
import { type Judgement, type Judging, judgeClaim } from './judge-claim.ts';
import { openSalesforce } from './salesforce/salesforce-claims.ts';
import { openScoreQuestion } from './score-question.ts';
import { type LeadSearch, openLeadSearch } from './search-lead.ts';
import { openSql } from './sql/sql-claims.ts';

/** One thing that an artefact says, and whether it is what the agreement says. */
export interface ArtefactResult extends Judgement {
  /** Id of the system. */
  readonly target: string;
  /** Clause of the agreement; absent for a file that cannot be read at all. */
  readonly clause?: string;
  readonly place: ArtefactPlace;
}

/** The systems whose artefacts can be read back, by the ending of their files. */
const readers = [
  { target: 'hubspot', ending: '.json', open: openHubspot },
  { target: 'salesforce', ending: '.xml', open: openSalesforce },
] as const;

/**
 * Holds files against the agreement; files of other systems, and what the agreement does not speak of, are left out. Only what
 * stands in files that are asked for is judged; the others are read, for they say what those mean.
 */
export type ArtefactComparison = (
  files: readonly ArtefactFile[],
  isAsked?: (path: string) => boolean,
) => readonly ArtefactResult[];

/** Opens a comparison with everything that artefacts and the agreement both speak of. */
export function openArtefactComparison(agreement: Agreement, limits: BudgetLimits): ArtefactComparison {
  const { milliseconds, now } = limits;
  const end = milliseconds === undefined || now === undefined ? undefined : now() + milliseconds;
  const isOver = (): boolean => end !== undefined && now !== undefined && now() > end;
  const left = (): BudgetLimits =>
    end === undefined || now === undefined ? limits : { ...limits, milliseconds: Math.max(1, end - now()) };
  let opened: LeadSearch | undefined;
  const judging: Judging = {
    agreement,
    known: new WeakMap(),
    budget: () => openBudget({ steps: mostNodes, ...left() }),
    searching: {
      scores: openScoreQuestion(agreement, () => ({ steps: mostNodes, ...left() })),
      near: () => {
        opened ??= openLeadSearch(agreement, isOver);
        return opened;
      },
    },
  };
  const systems = readers.flatMap(({ ending, open, target }) => {
    const configuration = agreement.targets[target];
    return configuration === undefined ? [] : [{ ending, read: open(agreement, configuration), target }];
  });
  const all = [...systems, { ending: '.sql', read: openSql(agreement), target: 'sql' }];
  return (files, isAsked = () => true) =>
    all.flatMap(({ ending, read, target }) => {
      const own = files.filter(({ path }) => path.endsWith(ending));
      const claims = own.length === 0 ? [] : read(own).filter(({ place }) => isAsked(place.path));
      return claims.map((claim) => resultOf(judging, target, claim));
    });
}

/** Nodes of one comparison. */
const mostNodes = 3_000_000;

function resultOf(judging: Judging, target: string, claim: Claim | Unread): ArtefactResult {
  const { clause, place } = claim;
  const head = { target, place, ...(clause !== undefined && { clause }) };
  return { ...head, ...('what' in claim ? foreign(claim) : judgedOnce(judging, claim)) };
}

/** What is written today is judged once, in whatever file it stands. */
function judgedOnce(judging: Judging, claim: Claim): Judgement {
  const { found, written } = claim;
  if (written === undefined || !areSame(found, written)) return judgeClaim(judging, claim);
  const judgement = judging.known.get(written) ?? judgeClaim(judging, claim);
  judging.known.set(written, judgement);
  return judgement;
}

/** Not our dialect: never guessed at. */
function foreign({ what }: Unread): Judgement {
  const reason = { kind: 'unsupported', what: `not our dialect: ${what}` } as const;
  return { answer: { answer: 'unknown', tier: 'normal form', reason, proved: [] }, against: 'agreement' };
}
