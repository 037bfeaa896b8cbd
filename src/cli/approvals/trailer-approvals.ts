import { isAccountName } from '../../approvals/reviews/forge-reviews.ts';
import type { SignerMap } from '../../approvals/signer-map.ts';
import { type CommitText, commitText } from '../../approvals/trailers/commit-text.ts';
import { isSshSignature, type ReadCommit, readTrailers } from '../../approvals/trailers/read-trailers.ts';
import { commitsBetween, type StoredCommit } from '../../host/git/commits-between.ts';
import { type CommitDefinitions, definitionsOf } from '../../host/git/definitions-of.ts';
import { ownPath } from '../../host/own-path.ts';
import { verifiedSigners } from '../../host/ssh/verified-signers.ts';
import type { Invocation } from '../command.ts';
import type { Io } from '../io.ts';
import { scratchParent } from '../records/in-scratch.ts';
import type { ComparedChange } from './compared-change.ts';
import type { GivenApprovals } from './given-approvals.ts';

/** Approvals in the signed commits between base and head, or why they cannot be had. */
export function trailerApprovals(
  { io, options }: Invocation,
  { folder, baseCommit, headCommit, names }: ComparedChange,
  map: SignerMap,
): GivenApprovals | string {
  if (baseCommit === undefined)
    return `${names.base} is a folder, and --trailers reads the commits since the base: name a revision`;
  const named = options['author'];
  if (typeof named === 'string' && !isAccountName(named)) return `${named} is no account and no signer`;
  const stored = commitsBetween(folder, baseCommit, headCommit);
  if (typeof stored === 'string') return stored;
  const asked = new Set([headCommit, ...stored.flatMap(({ commit, parents }) => [commit, ...parents])]);
  const definitions = definitionsOf(folder, [...asked]);
  if (typeof definitions === 'string') return definitions;
  const texts = stored.map(({ bytes }) => commitText(bytes));
  const signers = signersOf(io, map, texts);
  if (typeof signers === 'string') return signers;
  const commits = stored.map((each, index): ReadCommit => {
    const text = texts[index] ?? commitText(each.bytes);
    return {
      ...text,
      commit: each.commit,
      changesDefinitions: changesDefinitions(each, definitions),
      hasDefinitionsOfHead:
        definitions.get(each.commit)?.all !== undefined &&
        definitions.get(each.commit)?.all === definitions.get(headCommit)?.all,
      signers: signers[index] ?? [],
    };
  });
  const { reviews, authors, anonymous } = readTrailers(commits, map);
  const [first] = anonymous;
  if (first !== undefined && typeof named !== 'string')
    return `commit ${first.slice(0, 12)} changes definitions and is signed by nobody of the map, so nobody knows who wrote it: name the account or the signer with --author`;
  return {
    means: 'trailers',
    authors: typeof named === 'string' ? [...new Set([...authors, named])] : authors,
    reviews,
  };
}

/** A merge that only brings together what its parents hold changes nothing itself. */
function changesDefinitions(
  { commit, parents }: StoredCommit,
  definitions: ReadonlyMap<string, CommitDefinitions>,
): boolean {
  const own = definitions.get(commit)?.all;
  return parents.every((parent) => definitions.get(parent)?.all !== own);
}

/** For each commit the signers whose key made its signature, checked in a folder that is gone afterwards. */
function signersOf(
  io: Io,
  map: SignerMap,
  texts: readonly CommitText[],
): readonly (readonly string[])[] | string {
  const signed = texts.flatMap(({ signature, payload }, index) =>
    signature !== undefined && isSshSignature(signature) ? [{ index, signature, payload }] : [],
  );
  if (signed.length === 0) return [];
  const { files } = io.machine;
  const scratch = ownPath(io.machine, scratchParent(io), 'leadpact-approvals');
  files.makePrivateFolder(scratch);
  try {
    const allowed = map.signers.flatMap(({ id, signingKey }) =>
      signingKey === undefined ? [] : [{ id, key: signingKey }],
    );
    const found = verifiedSigners(files, scratch, allowed, signed);
    if ('complaint' in found) return `signatures cannot be checked: ${found.complaint}`;
    const byIndex = new Map(signed.map(({ index }, at) => [index, found[at] ?? []]));
    return texts.map((_, index) => byIndex.get(index) ?? []);
  } finally {
    files.remove(scratch);
  }
}
