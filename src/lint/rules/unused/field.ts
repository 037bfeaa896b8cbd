import { atoms } from '../../../criteria/atoms.ts';
import { criteriaInUse } from '../../../model/criteria-in-use.ts';
import type { Rule } from '../../rule.ts';

/** Fields that account matching reads without naming them in a criterion (semantics §7). */
const MATCHED = ['email', 'company', 'country'];

export const unusedField: Rule = {
  id: 'unused/field',
  severity: 'info',
  owner: 'joint',
  summary: 'Every field is read by some definition.',
  why: 'people are asked to fill in what nobody uses',

  *check(agreement) {
    const read = new Set(agreement.routing.accountMatch ? MATCHED : []);
    for (const { criterion } of criteriaInUse(agreement)) {
      for (const { atom } of atoms(criterion)) if ('attribute' in atom) read.add(atom.attribute);
    }
    for (const { entry } of agreement.lifecycle.stages) {
      for (const field of [...entry.fields, ...entry.expected]) read.add(field);
    }
    for (const field of Object.values(agreement.fields)) {
      if (read.has(field.id)) continue;
      yield {
        place: field.place,
        message: `field ${field.id} is read by no rule, gate, stage, route or SLA`,
        help: 'use it, list it under expected of a stage, or remove it',
      };
    }
  },
};
