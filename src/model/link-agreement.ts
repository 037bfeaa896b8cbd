import type { Finding } from '../diagnostics/finding.ts';
import type { Agreement } from './agreement.ts';
import type { Checks } from './checks.ts';
import { collectRenames } from './linking/collect-renames.ts';
import { createLinking } from './linking/create-linking.ts';
import { namesOf } from './linking/declare-names.ts';
import type { Kind } from './linking/kind.ts';
import type { Linking } from './linking/linking.ts';
import { listedFindings } from './linking/listed-findings.ts';
import type { HearName } from './linking/names.ts';
import { reportOccurrence } from './linking/occurrence.ts';
import { ownerLookup } from './linking/owner-at.ts';
import { createReport } from './linking/report.ts';
import { byPosition, sourcesOf } from './linking/sources.ts';
import { kindNames, writtenKind } from './linking/written-kind.ts';
import type { Rename } from './rename.ts';
import type { ShapedDocument } from './shaped-document.ts';

/** The agreement, when its documents are complete enough to make one, and everything found on the way. */
export interface LinkedAgreement {
  readonly agreement?: Agreement;
  readonly findings: readonly Finding[];
  readonly checks: Checks;
}

/**
 * Links documents, samples included, into one agreement. What is wrong is reported and left out, so that everything
 * else can still be judged; the agreement is absent when something it cannot do without is missing or unusable.
 * Names of documents that do not fit their schema count as known; so do all names of the `unread` kinds, of which
 * some file that is no YAML may hold more (`kindsInText`). `hear` is told where every declared name is written.
 */
export function linkAgreement(
  documents: readonly ShapedDocument[],
  unread: ReadonlySet<Kind> = new Set(),
  hear?: HearName,
): LinkedAgreement {
  const ordered = documents.toSorted(byPosition);
  const { report, complaints } = createReport();
  const sources = sourcesOf(ordered);
  const unusable = unusableKinds(ordered, unread);
  const names = namesOf(ordered, { unread, report, hear });
  const renames = collectRenames(ordered, report);
  reportOccurrence(sources, unusable, report);
  const linking = createLinking(sources, { names, report, unusable });
  const agreement = assemble(linking, renames);
  const checks = checksOf(linking);
  const findings = listedFindings(complaints, ownerLookup(ordered));
  return agreement === undefined ? { findings, checks } : { agreement, findings, checks };
}

/** Kinds of which some document says nothing; one that names no kind may be of any. */
function unusableKinds(documents: readonly ShapedDocument[], unread: ReadonlySet<Kind>): ReadonlySet<Kind> {
  const broken = documents.filter(({ value }) => value === undefined).map(({ data }) => writtenKind(data));
  const kinds = broken.includes(undefined) ? kindNames : broken.filter((kind) => kind !== undefined);
  return new Set([...unread, ...kinds]);
}

function checksOf({ part }: Linking): Checks {
  return {
    levels: part('checks'),
    baseline: part('baseline'),
    changes: part('changes'),
    zone: part('agreement')?.zone ?? 'UTC',
  };
}

/** Every part is linked before anything is missed, so that all findings are there. */
function assemble({ part }: Linking, renames: readonly Rename[]): Agreement | undefined {
  const head = part('agreement');
  const lifecycle = part('lifecycle');
  const routing = part('routing');
  const escalation = part('escalation');
  const approvals = part('approvals');
  const rest = {
    version: 'draft',
    ...part('people'),
    calendars: part('calendar'),
    ...part('fields'),
    lists: part('lists'),
    signals: part('signals'),
    scorings: part('scoring'),
    qualifications: part('qualification'),
    reasons: part('reasons'),
    territories: part('territories'),
    slas: part('sla'),
    touchPolicies: part('touches'),
    ...part('accounts'),
    budgets: part('budget'),
    campaigns: part('campaign'),
    channels: part('channels'),
    commitments: part('commitment'),
    metrics: part('metric'),
    incentives: part('incentive'),
    alignments: part('alignment'),
    cadences: part('cadence'),
    ...part('content'),
    attributions: part('attribution'),
    plans: part('plan'),
    ...part('messaging'),
    ...part('win-loss'),
    misses: part('remedies'),
    waivers: part('waivers'),
    terms: part('glossary'),
    syncs: part('sync'),
    targets: part('target'),
    sources: part('source'),
    levels: part('checks'),
    samples: part('sample'),
    ...(renames.length === 0 ? {} : { renames }),
    ...(approvals === undefined ? {} : { approvals }),
  };
  if (head === undefined || lifecycle === undefined || routing === undefined || escalation === undefined)
    return undefined;
  const scored = Object.values(rest.scorings).some((scoring) => scoring.isDefault);
  return scored ? { ...head, ...rest, lifecycle, routing, escalation } : undefined;
}
