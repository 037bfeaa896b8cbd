import type { Values } from '../../criteria/attribute.ts';
import type { LeadRecord } from '../../evaluate/lead-record.ts';
import type { Agreement } from '../../model/agreement.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import { drawLead } from './draw-lead.ts';
import type { SampleEvent } from './event-mix.ts';
import type { SampleLead } from './sample-lead.ts';
import { type SampleRequest, samplePlan } from './sample-plan.ts';

/** Invented leads of an agreement as evaluation reads them: those of the clean export with the same request. */
export function* sampleLeads(agreement: Agreement, request: SampleRequest): Generator<LeadRecord> {
  const plan = samplePlan(agreement, request);
  for (let index = 0; index < request.count; index++) {
    yield leadRecordOf(plan.values.fields, drawLead(plan, index));
  }
}

function leadRecordOf(fields: readonly string[], lead: SampleLead): LeadRecord {
  const { id, recordedStage, consents, objectionAt, recycledAt } = lead;
  return {
    id,
    values: valuesOf(fields, lead),
    events: lead.events.filter(({ isExcluded }) => !isExcluded).sort(newestFirst),
    consents: consents.map((consent) => ({ ...consent, from: consent.at })),
    ...(objectionAt !== undefined && { objectionFrom: objectionAt }),
    recordedStage,
    ...(recycledAt !== undefined && { recycledAt }),
  };
}

function valuesOf(fields: readonly string[], { values }: SampleLead): Values {
  return Object.fromEntries(
    values.flatMap((drawn, index) => (drawn === undefined ? [] : [[fields[index] ?? '', drawn.value]])),
  );
}

function newestFirst(left: SampleEvent, right: SampleEvent): number {
  return right.at - left.at || compareCodePoints(left.id, right.id);
}
