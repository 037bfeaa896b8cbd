import type { CommentedFile } from '../commented-yaml.ts';
import type { Proposal } from '../proposal.ts';
import { firstSla, stagesAfter } from './promise-documents.ts';
import { sayingOf } from './saying.ts';

/** Leads that nobody is: one that is answered in time, one that waits too long, one that is not handed over yet. */
export function sampleDocuments(proposal: Proposal): readonly CommentedFile[] {
  const { say } = sayingOf(proposal);
  const { handoff, response, stages } = proposal;
  const sla = firstSla[response.until];
  const [first] = stages;
  const [next = ''] = stagesAfter(proposal);
  const begin = { at: '2026-03-03T09:00Z', move: handoff };
  const answer = {
    at: '2026-03-03T09:01Z',
    ...(response.until === 'contact' ? { touch: 'call' } : { move: next }),
  };
  const sample = (id: string, title: string, rest: object): CommentedFile => ({
    path: `test/leads/${id}.yaml`,
    data: { kind: 'sample', id, title, lead: {}, ...rest },
    notes: [],
  });
  return [
    sample('answered-in-time', say('Somebody is answered at once', 'Jemandem wird gleich geantwortet'), {
      timeline: [begin, answer],
      asOf: '2026-03-03T10:00Z',
      expect: { stage: response.until === 'contact' ? handoff : next, clocks: { [sla]: 'met' } },
    }),
    sample('waits-too-long', say('Somebody waits for years', 'Jemand wartet jahrelang'), {
      timeline: [begin],
      asOf: '2029-03-03T10:00Z',
      expect: { stage: handoff, clocks: { [sla]: 'breached' } },
    }),
    ...(first === undefined || first.id === handoff
      ? []
      : [
          sample(
            'not-yet',
            say('Nobody is handed over by arriving', 'Wer nur ankommt, wird nicht übergeben'),
            {
              timeline: [],
              asOf: '2026-03-03T10:00Z',
              expect: { stage: first.id },
            },
          ),
        ]),
  ];
}
