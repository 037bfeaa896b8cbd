import { signerMapOf } from '../../approvals/signer-map.ts';
import { findingsExitCode } from '../../diagnostics/summary.ts';
import { gate } from '../../diff/gate/gate.ts';
import { runSamples } from '../../scenario/run-samples.ts';
import { proofLimits } from '../analyze/proof-limits.ts';
import { gateSeconds } from '../analyze/proof-options.ts';
import { comparedChange } from '../approvals/compared-change.ts';
import { stateOfChange } from '../approvals/state-of-change.ts';
import { checkedAgreement } from '../checked-agreement.ts';
import type { Invocation } from '../command.ts';
import { type ComparedPair, comparedPair } from '../diff/compared-pair.ts';
import { dataAt } from '../diff/data-at.ts';
import { plain } from '../diff/diff-text.ts';
import { toldDiff } from '../diff/told-diff.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import type { Section } from '../impact/section.ts';
import { knownCodes } from '../known-codes.ts';
import { couldNotRun } from '../refusal.ts';
import { spokenLanguage } from '../spoken-language.ts';
import { todayOf } from '../today.ts';
import { artefactChanges } from './artefact-changes.ts';
import { obstacles, type Review } from './review.ts';
import { reviewFindings } from './review-findings.ts';
import { reviewMarkdown } from './review-markdown.ts';
import { reviewWords } from './review-words.ts';
import { fitted } from './shrinking.ts';

/** What a forge takes as one comment, with room for what its job adds. */
const usualLimit = 60_000;

/** Everything about a proposed change: 1 when something stands in the way of merging it. */
export async function runReview(asked: Invocation): Promise<ExitCode> {
  const { io, options } = asked;
  const limit = limitOf(options['limit']);
  if (limit === undefined)
    return couldNotRun(
      io,
      `${options['limit']} is no number of characters from 1000 on; write for example --limit 60000, or 0 for none`,
    );
  const invocation = asked.format === 'markdown' ? withinLimit(asked, limit) : asked;
  const pair = comparedPair(invocation);
  if (typeof pair === 'number') return pair;
  const approvals = await approvalsOf(invocation);
  if (typeof approvals === 'number' || typeof approvals === 'string')
    return typeof approvals === 'string' ? couldNotRun(io, approvals) : approvals;
  const impact = await impactOf(invocation, pair);
  if (typeof impact === 'number') return impact;
  const made = reviewOf(invocation, pair);
  if (typeof made === 'string') return couldNotRun(io, made);
  const review: Review = {
    ...made,
    ...approvals,
    ...(impact && { impact }),
  };
  io.stdout.write(documentOf(invocation, review, limit));
  return exitCodeOf(invocation, review);
}

function limitOf(given: unknown): number | undefined {
  if (given === undefined) return usualLimit;
  if (!/^(0|[1-9][0-9]{3,8})$/.test(String(given))) return undefined;
  return given === '0' ? Number.POSITIVE_INFINITY : Number(given);
}

/** What is told in place of a review, because a version cannot be read, goes into a comment as well. */
function withinLimit(invocation: Invocation, limit: number): Invocation {
  const { io, language } = invocation;
  const write = (text: string): void =>
    io.stdout.write(fitted([{ forms: [text], weight: 0 }], limit, reviewWords.cut[language]));
  return { ...invocation, io: { ...io, stdout: { ...io.stdout, write } } };
}

/** Whatever needs neither a forge nor an export. */
function reviewOf(
  invocation: Invocation,
  pair: ComparedPair,
): Omit<Review, 'approvals' | 'impact' | 'namesNobody'> | string {
  const limits = proofLimits(invocation, gateSeconds);
  if (typeof limits === 'string') return limits;
  const { after, asWritten, before } = pair;
  const olderSide = { agreement: asWritten, tree: before.tree };
  const told = toldDiff(pair, limits, spokenLanguage(invocation, after.agreement));
  const today = todayOf(invocation)(after.agreement.zone);
  const checked = checkedAgreement(after.tree, todayOf(invocation));
  const weighed = gate(told.report.changes, {
    before: before.read.checks,
    after: after.read.checks,
    known: knownCodes(),
    today,
    data: { before: dataAt(before.documents), after: dataAt(after.documents) },
  });
  const breaks = weighed.findings.filter(({ code }) => code.startsWith('change/'));
  // What is wrong with records nobody can sign away; of stale ones the definitions are told as wrong already.
  return {
    pair,
    told,
    gate: { ...weighed, findings: breaks },
    findings: [
      ...checked.findings,
      ...weighed.findings.filter(({ code }) => code === 'checks/change-unused'),
    ],
    samples: runSamples(after.agreement),
    artefacts: artefactChanges({
      asWritten: olderSide,
      before: pair.renames.length === 0 ? olderSide : before,
      after,
    }),
    today,
  };
}

/** Approvals are given to commits, so the newer version is then the one that is checked in. */
async function approvalsOf(
  invocation: Invocation,
): Promise<Pick<Review, 'approvals' | 'namesNobody'> | ExitCode | string> {
  const { options, parameters } = invocation;
  if (options['reviews'] === undefined && options['trailers'] !== true) return {};
  if (options['reviews'] !== undefined && options['trailers'] === true)
    return 'say where the approvals are: --reviews or --trailers, not both';
  const [base = '', head = 'HEAD'] = parameters;
  const change = comparedChange(invocation, { base, head });
  if (typeof change === 'number') return change;
  // A new agreement has its jobs before it says who signs, and is reviewed all the same.
  const maps = [change.base, change.head].map(({ agreement }) => signerMapOf(agreement));
  if (maps.every((map) => map === undefined)) return { namesNobody: true };
  const approvals = await stateOfChange(invocation, change);
  return typeof approvals === 'string' ? approvals : { approvals };
}

async function impactOf(
  invocation: Invocation,
  pair: ComparedPair,
): Promise<readonly Section[] | ExitCode | undefined> {
  if (invocation.options['records'] === undefined) return undefined;
  const { withImpact } = await import('../impact/run-impact.ts');
  const { impactSections } = await import('../impact/impact-sections.ts');
  let sections: readonly Section[] | undefined;
  const language = spokenLanguage(invocation, pair.after.agreement);
  const code = await withImpact({ ...invocation, failOn: 'never' }, pair, (told, agreements) => {
    sections = impactSections(agreements, told, language);
  });
  return code === exitCodes.clean ? sections : code;
}

function documentOf(invocation: Invocation, review: Review, limit: number): string {
  const { pair } = review;
  const { after, before } = pair;
  const language = spokenLanguage(invocation, after.agreement);
  if (invocation.format === 'markdown') {
    const telling = {
      before: before.name,
      after: after.name,
      agreement: after.agreement,
      paint: plain,
      language,
    };
    return reviewMarkdown(review, telling, limit);
  }
  const { suppressed } = review.gate;
  return findingsText(reviewFindings(review), { ...after.read, suppressed }, invocation, after.folder);
}

function exitCodeOf({ failOn }: Invocation, review: Review): ExitCode {
  if (failOn === 'never') return exitCodes.clean;
  return obstacles(review).length > 0 ? exitCodes.findings : findingsExitCode(reviewFindings(review), failOn);
}
