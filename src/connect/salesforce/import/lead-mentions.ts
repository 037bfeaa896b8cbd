import { childNamed } from '../../../compile/salesforce/read/metadata-document.ts';
import { isUnread, readWrittenFormula } from '../formula-files.ts';
import { childrenNamed, type LeadComponent, type LeadMetadata } from './lead-component.ts';
import { type Mentions, mentionsIn } from './mentions.ts';
import { filtersIn, valuesIn } from './rule-filters.ts';

/** What conditions name, before it is known what the fields are. */
export function mentionsOf({ components }: LeadMetadata): Mentions {
  const formulas = components.flatMap(({ element, file, kind }) => {
    const holders = kind === 'assignmentRules' ? entriesIn(element) : [element];
    return holders.flatMap((holder) => {
      const written = childNamed(holder, 'formula') ?? childNamed(holder, 'errorConditionFormula');
      if (written === undefined || written.text.length > 10_000) return [];
      const read = readWrittenFormula(file, written);
      return isUnread(read) ? [] : [read.expression];
    });
  });
  const filters = components
    .filter(({ kind }) => kind === 'assignmentRules')
    .flatMap(({ element }) => entriesIn(element).flatMap(filtersIn))
    .map((filter) => ({ field: filter.field, values: valuesIn(filter) }));
  return mentionsIn(formulas, filters);
}

function entriesIn(rules: LeadComponent['element']): readonly LeadComponent['element'][] {
  return childrenNamed(rules, 'assignmentRule').flatMap((rule) => childrenNamed(rule, 'ruleEntry'));
}
