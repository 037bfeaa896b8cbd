import type { CommentedFile } from '../commented-yaml.ts';
import { freeId } from '../new-id.ts';
import type { Proposal } from '../proposal.ts';
import { sayingOf } from './saying.ts';

/** A channel for each value of the field that says where a lead comes from; none where no field has a closed list of them. */
export function channelDocuments(proposal: Proposal): readonly CommentedFile[] {
  const { fields, origin } = proposal;
  const values = fields.find(({ id }) => id === origin)?.values ?? [];
  if (origin === undefined || values.length === 0) return [];
  const { say } = sayingOf(proposal);
  const ids = new Set<string>();
  const channels = values.map((value, place) => {
    const id = freeId(value, 'channel', ids);
    ids.add(id);
    const title = value === id ? {} : { title: value };
    return [id, { ...title, order: (place + 1) * 10, fields: { [origin]: [value] } }] as const;
  });
  return [
    {
      path: 'definitions/channels.yaml',
      data: { kind: 'channels', owner: 'marketing', channels: Object.fromEntries(channels) },
      notes: [
        {
          at: ['channels'],
          words: say(
            `A proposal: one channel for each value of ${origin}, most frequent first; please confirm, and put together what is one way to you`,
            `Ein Vorschlag: ein Kanal je Wert von ${origin}, der häufigste zuerst; bitte bestätigen und zusammenlegen, was für Sie ein Weg ist`,
          ),
        },
      ],
    },
  ];
}
