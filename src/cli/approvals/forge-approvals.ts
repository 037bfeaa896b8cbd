import { resolve } from 'node:path';
import { type Forge, isAccountName } from '../../approvals/reviews/forge-reviews.ts';
import { readReviews } from '../../approvals/reviews/read-reviews.ts';
import { commitsNamed, seenReviews } from '../../approvals/reviews/sight.ts';
import { definitionsOf } from '../../host/git/definitions-of.ts';
import type { Invocation } from '../command.ts';
import type { ComparedChange } from './compared-change.ts';
import type { GivenApprovals } from './given-approvals.ts';

/** Far more than the reviews of any change. */
const mostBytes = 32 * 1024 * 1024;

/** What the forge said of the change, from the file of `--reviews`, or why it cannot be used. */
export function forgeApprovals(
  { io, options }: Invocation,
  { folder, headCommit }: ComparedChange,
): GivenApprovals | string {
  const named = String(options['reviews']);
  const reading = io.machine.files.read(resolve(io.workingFolder, named), mostBytes);
  if (reading.what !== 'bytes') return `${named} cannot be read as a file of reviews`;
  const told = readReviews(Buffer.from(reading.bytes).toString('utf8'), forgeOf(options));
  if (typeof told === 'string') return `${named}: ${told}`;
  const authors = [told.author, options['author']].filter((each) => typeof each === 'string');
  const strange = authors.find((each) => !isAccountName(each));
  if (strange !== undefined) return `${strange} is no account`;
  // GitHub lets nobody approve a change of their own; on GitLab that is a setting, which no file shows.
  if (authors.length === 0 && told.forge === 'gitlab')
    return `${named} does not say who wrote the change: add \`mergeRequest\` to it, or name the account with --author`;
  const definitions = definitionsOf(folder, [headCommit, ...commitsNamed(told)]);
  if (typeof definitions === 'string') return definitions;
  const ofCommit = new Map([...definitions].map(([commit, { all }]) => [commit, all]));
  return {
    means: told.forge,
    authors: [...new Set(authors)],
    reviews: seenReviews(told, { ofHead: ofCommit.get(headCommit) ?? headCommit, ofCommit }),
  };
}

function forgeOf({ forge }: Invocation['options']): Forge | undefined {
  return forge === 'github' || forge === 'gitlab' ? forge : undefined;
}
