import type { Mutation } from '../../mutations/mutation.ts';

/** Changes of a file that are no change of what was agreed, each with its reason. */
const untold: readonly { readonly file: RegExp; readonly path: RegExp; readonly why: string }[] = [
  {
    file: /glossary/,
    path: /^terms\/[^/]+\/avoid(\/|$)/,
    why: 'a word that is not to be used for another is told as words',
  },
  {
    file: /scoring/,
    path: /^default$/,
    why: 'of a single scoring it says what is so without it',
  },
  {
    file: /fields/,
    path: /^fields\/[^/]+\/examples\//,
    why: 'an example helps people to fill a field, and is told as words',
  },
  {
    file: /plan|budget|campaign|messaging/,
    path: /(^|\/)(signed|signedOff)(\/|$)/,
    why: 'a signature: it says who agreed when, and nothing of what was agreed',
  },
  { file: /cadence/, path: /^log(\/|$)/, why: 'a meeting that was held is no promise of a meeting' },
  { file: /win-loss/, path: /^interviews\//, why: 'an interview that took place asks nothing of anybody' },
  {
    file: /remedies/,
    path: /^(misses|remedies)\//,
    why: 'what was missed is a fact; what is promised stays',
  },
  {
    file: /lifecycle/,
    path: /^stages\/[^/]+\/order$/,
    why: 'only which of two stages comes first counts, and they stand in the same order',
  },
];

/** Why a change may go untold; undefined where it may not. */
export function untoldBecause({ file, path }: Pick<Mutation, 'file' | 'path'>): string | undefined {
  return untold.find((each) => each.file.test(file) && each.path.test(path))?.why;
}
