import type { ChangeRule } from '../change-rule.ts';
import type { ObjectNoun } from '../objects/object-noun.ts';
import type { ObjectPair } from '../objects/object-pair.ts';
import { pairSentence, thingOf } from '../objects/pair-words.ts';

/** What a rule says of itself. */
export type RuleHead = Omit<ChangeRule, 'find'>;

/** An aspect of the definitions of one noun. */
type Claimed = readonly [noun: ObjectNoun, aspect: string];

/** Tells each definition of the nouns of which the aspect means something else; `where` leaves some to other rules. */
export function aspectRule(
  head: RuleHead,
  claimed: readonly Claimed[],
  where: (pair: ObjectPair) => boolean = () => true,
): ChangeRule {
  const aspectsOf = (noun: ObjectNoun): readonly string[] =>
    claimed.filter(([each]) => each === noun).map(([, aspect]) => aspect);
  return {
    ...head,
    *find({ pairs }) {
      for (const pair of pairs) {
        const changed = aspectsOf(pair.noun).some((aspect) => pair.changed.has(aspect));
        if (changed && where(pair)) yield { thing: thingOf(pair), message: pairSentence(pair) };
      }
    },
  };
}

/** The same, signed by both departments, whoever owns the definition. */
export function signedByBoth(rule: ChangeRule): ChangeRule {
  return {
    ...rule,
    *find(versions) {
      for (const found of rule.find(versions)) yield { ...found, signers: ['marketing', 'sales'] };
    },
  };
}

/** Only one version has it. */
export function isAdded({ before }: ObjectPair): boolean {
  return before === undefined;
}

export function isRemoved({ after }: ObjectPair): boolean {
  return after === undefined;
}

/** Both versions have it. */
export function isKept({ before, after }: ObjectPair): boolean {
  return before !== undefined && after !== undefined;
}
