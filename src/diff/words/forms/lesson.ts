import type { Lesson } from '../../../model/win-loss.ts';
import { keyed, unread } from '../form.ts';
import { titleOf } from '../say/named.ts';
import { text } from '../say/plain.ts';
import { date } from '../say/time.ts';
import type { Speaker } from '../speaker.ts';
import { said, type Teller } from '../teller.ts';

export const tellLesson: Teller<Lesson> = keyed<Lesson>({
  lesson: ['', '', text],
  to: ['goes to', 'geht an', said(addressText)],
  done: ['done on', 'erledigt am', date],
  place: unread,
});

function addressText({ address, id }: Lesson['to'], speaker: Speaker): string {
  const { say } = speaker;
  const kind = {
    claim: say('claim', 'Aussage'),
    objection: say('objection', 'Einwand'),
    content: say('content', 'Unterlagen'),
    role: say('role', 'Rolle'),
  }[address];
  return `${kind}: ${titleOf(address, id, speaker)}`;
}
