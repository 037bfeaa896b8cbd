import type { FieldsDocument, ScoringDocument } from '../../../src/generated/documents.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { drawPair } from '../soundness/draw-pair.ts';
import { linked } from './linked.ts';

const drawn = drawPair(3, 7).written.before;

/** An MQL from 10 points on, one gate for objections and one route: what is asked of it are its fields and its scoring. */
export function plainAgreement(
  fields: FieldsDocument['fields'],
  scoring: Omit<ScoringDocument, 'kind' | 'id' | 'scale'>,
): Agreement {
  return linked({
    fields: { kind: 'fields', fields: { ...fields, domain: { type: 'text' } } },
    signals: drawn.signals,
    scoring: { kind: 'scoring', id: 'lead-score', scale: 0, ...scoring },
    lifecycle: {
      ...drawn.lifecycle,
      gates: [{ id: 'objection', kind: 'objection' }],
      stages: {
        lead: { order: 10 },
        mql: { order: 20, entry: { automatic: true, threshold: { total: { gte: 10 } } } },
        sal: { order: 30, skippable: true },
        won: { order: 100, category: 'won' },
        lost: { order: 110, category: 'lost' },
        recycled: { order: 120, category: 'parked' },
      },
    },
    routing: { ...drawn.routing, rules: [{ id: 'all', when: { all: [] }, assign: { pool: 'south' } }] },
  });
}
