import { describe, expect, it } from 'vitest';
import type { ForgeReviews, Version } from '../../../src/approvals/reviews/forge-reviews.ts';
import { commitsNamed, type Definitions, seenReviews } from '../../../src/approvals/reviews/sight.ts';

const definitions: Definitions = {
  ofHead: 'new',
  ofCommit: new Map([
    ['c1', 'old'],
    ['c2', 'new'],
    ['c3', 'new'],
    ['c4', 'old'],
  ]),
};

const seenIn = (commit?: string) =>
  seenReviews(
    {
      forge: 'github',
      versions: [],
      reviews: [{ account: 'a', said: 'approved', ...(commit !== undefined && { commit }) }],
    },
    definitions,
  )[0]?.seen;

it('on GitHub somebody saw what the commit holds that the review names', () => {
  expect(seenIn('c2')).toBe('current');
  expect(seenIn('c1')).toBe('older');
  expect(seenIn('gone')).toBe('gone');
  expect(seenIn()).toBe('no-commit');
});

describe('on GitLab', () => {
  const seenAt = (at: number | undefined, ...versions: readonly Version[]) => {
    const told: ForgeReviews = {
      forge: 'gitlab',
      versions,
      reviews: [{ account: 'a', said: 'approved', ...(at !== undefined && { at }) }],
    };
    return seenReviews(told, definitions)[0]?.seen;
  };
  const one = { commit: 'c1', at: 10 };
  const two = { commit: 'c2', at: 20 };
  const three = { commit: 'c3', at: 30 };

  it('somebody saw the definitions that stood then, by the clock of the server', () => {
    expect(seenAt(15, one, two, three)).toBe('older');
    expect(seenAt(25, one, two, three), 'pushes of other files drop nothing').toBe('current');
    expect(seenAt(20, one, two, three), 'in the moment of the push').toBe('older');
    expect(seenAt(undefined, one, two)).toBe('no-time');
  });

  it('going back to earlier definitions begins anew', () => {
    expect(seenAt(15, { ...two, at: 10 }, { ...one, at: 20 }, three)).toBe('older');
    expect(seenAt(35, { ...two, at: 10 }, { ...one, at: 20 }, three)).toBe('current');
  });

  it('a version that is gone had others, and a list without the head is no use', () => {
    expect(seenAt(15, { ...two, at: 10 }, { commit: 'gone', at: 20 }, three)).toBe('older');
    expect(seenAt(45, two, { commit: 'c4', at: 40 })).toBe('no-version');
    expect(seenAt(45)).toBe('no-version');
  });
});

it('asks for every commit once', () => {
  const reviews = ['c1', 'c2', 'c1'].map((commit) => ({ account: 'a', said: 'approved', commit }) as const);
  const told: ForgeReviews = { forge: 'github', reviews, versions: [{ commit: 'c2', at: 0 }] };
  expect(commitsNamed(told)).toEqual(['c1', 'c2']);
});
