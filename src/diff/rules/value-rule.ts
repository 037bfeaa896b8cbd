import type { ChangeRule } from '../change-rule.ts';
import type { ObjectPair } from '../objects/object-pair.ts';
import { pairTitle, thingOf } from '../objects/pair-words.ts';
import { isKept, type RuleHead } from './aspect-rule.ts';

/** Tells fields that have values more, or less; a value that is spelled otherwise is both. */
export function valueRule(head: RuleHead, became: 'added' | 'removed'): ChangeRule {
  return {
    ...head,
    *find({ pairs }) {
      for (const pair of pairs) {
        if (pair.noun !== 'field' || !pair.changed.has('values') || !isKept(pair)) continue;
        const [before, after] = [valuesOf(pair.before), valuesOf(pair.after)];
        const [from, to] = became === 'added' ? [after, before] : [before, after];
        const values = from.filter((value) => !to.includes(value)).join(', ');
        if (values === '') continue;
        const [en, de] =
          became === 'added'
            ? ['may also be', 'darf auch sein']
            : ['may not be any more', 'darf nicht mehr sein'];
        yield {
          thing: thingOf(pair),
          message: {
            en: `${pairTitle(pair, 'en')} ${en}: ${values}`,
            de: `${pairTitle(pair, 'de')} ${de}: ${values}`,
          },
        };
      }
    },
  };
}

function valuesOf(object: ObjectPair['before']): readonly string[] {
  const values = object?.aspects['values'];
  return Array.isArray(values) ? values.map(String) : [];
}
