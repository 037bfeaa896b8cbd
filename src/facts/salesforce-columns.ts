import type { LeadField } from '../compile/salesforce/lead-field.ts';
import type { SalesforceModel } from '../compile/salesforce/salesforce-model.ts';
import type { StoredFact } from '../compile/salesforce/stored-fact.ts';
import { defaultScoring } from '../evaluate/default-scoring.ts';
import { clockNeeds } from '../measure/needs/clock-needs.ts';
import { signalNeeds } from '../measure/needs/criterion-needs.ts';
import type { Agreement } from '../model/agreement.ts';
import type { EventRule } from '../model/scoring.ts';
import type { TableName } from '../records/load/table-plan.ts';
import { ownValue } from '../support/own-value.ts';
import type { FactForm } from './facts-text.ts';
import type { FactColumn, WorkedFact } from './worked-fact.ts';

/**
 * What Bulk API 2.0 wants for an update. Empty cells are ignored there, and `#N/A` empties a field. Source: Bulk API 2.0 and
 * Bulk API Developer Guide, "Prepare CSV Files".
 */
export const salesforceForm: FactForm = { idColumn: 'Id', blank: '#N/A' };

/** An id of Salesforce: fifteen letters and digits, or eighteen with the three that make it safe from changes of case. */
export const salesforceId: RegExp = /^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/;

/** The fields of the lead that leadpact works out, by API name; attributes, consents and the objection are the CRM's own. */
export function salesforceColumns({ fields, workbench }: SalesforceModel): readonly FactColumn[] {
  return fields.flatMap((field) => {
    const fact = factOf(field);
    return fact === undefined ? [] : [{ name: field.name, fact, needs: needsOf(workbench.agreement, fact) }];
  });
}

function factOf({ formula, holds }: LeadField): WorkedFact | undefined {
  if (formula !== undefined || holds === undefined) return undefined;
  switch (holds.of) {
    case 'fact':
      return { of: 'event', fact: holds.fact };
    case 'entered':
      return { of: 'entered', stage: holds.stage };
    case 'work':
      return holds.works;
    case 'attribute':
    case 'consent':
    case 'objection':
      return undefined;
    default:
      return holds satisfies never;
  }
}

function needsOf(agreement: Agreement, fact: WorkedFact): readonly TableName[] {
  switch (fact.of) {
    case 'event':
      return signalNeeds(agreement, signalsOf(agreement, fact.fact));
    case 'last-scored':
      return signalNeeds(
        agreement,
        eventRules(agreement).flatMap(({ signals }) => signals),
      );
    case 'entered':
      return ['stage_history'];
    case 'handoff':
      // Points may come of every signal.
      return ['stage_history', ...signalNeeds(agreement, Object.keys(agreement.signals))];
    case 'clock':
      return clockNeeds(agreement, { by: 'sla', id: fact.sla });
    default:
      return fact satisfies never;
  }
}

function signalsOf(agreement: Agreement, fact: StoredFact): readonly string[] {
  if (fact.kind !== 'points') return fact.signals;
  const { rule, scoring } = fact.rule;
  return eventRules(agreement, scoring).find(({ id }) => id === rule)?.signals ?? [];
}

/** Of a scoring model; absent = the one that counts. */
function eventRules(agreement: Agreement, id?: string): readonly EventRule[] {
  const scoring = id === undefined ? defaultScoring(agreement) : ownValue(agreement.scorings, id);
  const rules = (scoring?.dimensions ?? []).flatMap(({ groups }) => groups.flatMap((group) => group.rules));
  return rules.filter((rule) => rule.kind === 'event');
}
