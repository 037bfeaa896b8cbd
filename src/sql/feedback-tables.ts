import type { Agreement } from '../model/agreement.ts';
import { leadTables } from './lead-tables.ts';
import type { Table } from './table.ts';

/** What becomes of content, what the sides think of one another, and how the other system sees the leads (semantics §8, §10). */
export interface FeedbackTables {
  readonly contentUse: Table;
  readonly npsAnswer: Table;
  readonly mapLead: Table;
}

/** The tables of an agreement; the other system has a column for every field that leads have. */
export function feedbackTables(agreement: Pick<Agreement, 'fields' | 'signals'>): FeedbackTables {
  const { columns } = leadTables(agreement).lead;
  const fields = columns.filter(({ name }) => Object.hasOwn(agreement.fields, name));
  return { contentUse, npsAnswer, mapLead: { ...mapLead, columns: [...mapLead.columns, ...fields] } };
}

const contentUse: Table = {
  name: 'content_use',
  description: 'A piece of content that somebody used.',
  columns: [
    { name: 'content_id', type: 'name', nullable: false, description: 'the piece' },
    { name: 'used_at', type: 'instant', nullable: false, description: 'when it was used' },
    { name: 'lead_id', type: 'id', nullable: true, description: 'lead it was used for' },
    { name: 'opportunity_id', type: 'id', nullable: true, description: 'opportunity it was used for' },
    { name: 'member_id', type: 'name', nullable: true, description: 'member who used it' },
  ],
};

const npsAnswer: Table = {
  name: 'nps_answer',
  description: 'What one person of one side would say of the other.',
  columns: [
    { name: 'answer_id', type: 'id', nullable: false, description: 'id of the answer, which names nobody' },
    { name: 'answered_on', type: 'date', nullable: false, description: 'local date of the answer' },
    {
      name: 'given_to',
      type: 'name',
      nullable: false,
      description: 'side that is judged: marketing or sales',
      words: ['marketing', 'sales'],
    },
    { name: 'nps_points', type: 'integer', nullable: false, description: '0 to 10', bounds: [0, 10] },
  ],
};

const mapLead: Table = {
  name: 'map_lead',
  description: 'A lead as the marketing automation platform sees it.',
  columns: [
    {
      name: 'lead_id',
      type: 'id',
      nullable: false,
      description: 'the lead, by its id in the CRM; one that only the platform has is no mistake',
    },
    { name: 'map_stage', type: 'name', nullable: true, description: 'stage in which the platform sees it' },
    { name: 'updated_at', type: 'instant', nullable: true, description: 'when the platform last changed it' },
  ],
};
