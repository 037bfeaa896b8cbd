import { openBudget } from '../analyze/budget.ts';
import type { Agreement } from '../model/agreement.ts';
import type { TargetConfiguration } from '../model/target.ts';
import type { ArtefactFile, ArtefactPlace } from './artefact-file.ts';
import type { Claim, Unread } from './claim.ts';
import { hubspotClaims } from './hubspot/hubspot-claims.ts';
import { type Judgement, judgeClaim } from './judge-claim.ts';
import { salesforceClaims } from './salesforce/salesforce-claims.ts';
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

type Claims = (
  agreement: Agreement,
  configuration: TargetConfiguration,
  files: readonly ArtefactFile[],
) => readonly (Claim | Unread)[];

/** The systems whose artefacts can be read back, by the ending of their files. */
const readers: readonly { readonly target: string; readonly ending: string; readonly claims: Claims }[] = [
  { target: 'hubspot', ending: '.json', claims: hubspotClaims },
  { target: 'salesforce', ending: '.xml', claims: salesforceClaims },
];

/** Everything that the artefacts and the agreement both speak of, in the order of the files. Files of other systems are left out. */
export function compareArtefacts(
  agreement: Agreement,
  files: readonly ArtefactFile[],
  { milliseconds, now }: ComparisonLimits,
): readonly ArtefactResult[] {
  let opened: LeadSearch | undefined;
  const search = (): LeadSearch => {
    opened ??= openLeadSearch(agreement);
    return opened;
  };
  const budget = () => openBudget({ milliseconds, now, steps: 3_000_000 });
  return readers.flatMap(({ claims, ending, target }) => {
    const own = files.filter(({ path }) => path.endsWith(ending));
    const configuration = agreement.targets[target];
    if (own.length === 0 || configuration === undefined) return [];
    return claims(agreement, configuration, own).map((claim): ArtefactResult => {
      const { clause, place } = claim;
      const head = { place, ...(clause !== undefined && { clause }) };
      if ('what' in claim) return { ...head, ...foreign(claim) };
      return { ...head, ...judgeClaim({ agreement, budget, search }, claim) };
    });
  });
}

/** Not our dialect: never guessed at. */
function foreign({ what }: Unread): Judgement {
  const reason = { kind: 'unsupported', what: `not our dialect: ${what}` } as const;
  return { answer: { answer: 'unknown', tier: 'normal form', reason, proved: [] }, against: 'agreement' };
}
