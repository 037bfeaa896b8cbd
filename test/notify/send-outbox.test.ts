import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/measure/outbox/ledger.ts';
import { messageOf } from '../../src/measure/outbox/message.ts';
import { outboxOf } from '../../src/measure/outbox/outbox.ts';
import type { Channel, Delivery } from '../../src/notify/channel.ts';
import { type Letter, letterOf } from '../../src/notify/letter.ts';
import { sendOutbox } from '../../src/notify/send-outbox.ts';
import { ownTemplate } from '../../src/notify/template.ts';
import { judgedWeeks, toldOf } from '../measure/escalation/story.ts';
import { referenceAgreement } from '../model/reference-agreement.ts';
import { storyLetters } from './letters.ts';
import { sentBy } from './sent-by.ts';

/** A channel that answers as it is told, and remembers what it was given. */
function recording(answer: (key: string) => Delivery = () => ({ outcome: 'delivered' })) {
  const given: string[] = [];
  const channel: Channel = {
    name: 'slack',
    canRepeat: false,
    pauseMs: 0,
    target: 'a list',
    shown: () => '',
    deliver: async ({ message: { key } }) => {
      given.push(key);
      return answer(key);
    },
  };
  return { channel, given };
}

const endings = (letters: readonly Letter[]): readonly string[] =>
  letters.map(({ message: { key } }) => key.split('|').at(-1) ?? '');

describe('sending', () => {
  it('says that a letter leaves before it leaves, and that it was taken before the next one', async () => {
    const letters = storyLetters();
    expect(endings(letters)).toEqual(['L1', 'L2', 'closed', 'L1']);
    const { kept } = await sentBy(recording().channel, letters.slice(0, 2));
    expect(kept).toEqual([['L1 sending'], ['L1 sent'], ['L1 sent', 'L2 sending'], ['L1 sent', 'L2 sent']]);
  });

  it('a run that is killed between two letters has the next run send only the second', async () => {
    const letters = storyLetters();
    const { channel, given } = recording();
    let onDisk: Ledger = new Map();
    const killed = sendOutbox(letters.slice(0, 2), {
      channel,
      ledger: onDisk,
      keep: (now) => {
        if (now.size === 2) throw new Error('killed');
        onDisk = now;
      },
      pause: async () => {},
      mayGoOn: () => true,
    });
    await expect(killed).rejects.toThrow('killed');
    const left = letters.slice(0, 2).filter(({ message: { key } }) => !onDisk.has(`slack ${key}`));
    await sentBy(channel, left, onDisk);
    expect(given).toEqual(letters.slice(0, 2).map(({ message: { key } }) => key));
  });

  it('forgets a letter that was refused, and keeps later ones of its incident back', async () => {
    const letters = storyLetters();
    const refused: Delivery = { outcome: 'refused', reason: 'no', isForAll: false };
    const first = letters[0]?.message.key;
    const { channel, given } = recording((key) => (key === first ? refused : { outcome: 'delivered' }));
    const { outcomes, ledger } = await sentBy(channel, letters);
    expect(outcomes).toEqual(['refused', 'waiting', 'waiting', 'delivered']);
    expect([...ledger.values()].map(({ key, state }) => [key, state])).toEqual([[given[1], 'sent']]);
  });

  it.each<Delivery>([
    { outcome: 'refused', reason: 'no', isForAll: true },
    { outcome: 'unknown', reason: 'no answer' },
  ])('stops where nothing more would arrive: %j', async (delivery) => {
    const { channel, given } = recording(() => delivery);
    const { outcomes } = await sentBy(channel, storyLetters());
    expect(outcomes).toEqual([delivery.outcome, 'waiting', 'waiting', 'waiting']);
    expect(given.length).toBe(1);
  });

  it('tells the story of two promises once, whoever runs twice after every week', async () => {
    const agreement = referenceAgreement();
    const text = [
      'first-contact-high-intent: + - - w - - - | + + ~ + + | - -',
      'first-contact-standard:    + + - - - - - | + + + + + | + -',
    ].join('\n');
    const { channel, given } = recording();
    let ledger: Ledger = new Map();
    for (const { asOf, eventsNow } of judgedWeeks({ agreement, text })) {
      for (let run = 0; run < 2; run += 1) {
        const from = asOf - 14 * 86_400_000;
        const terms = { channel: 'slack', from, isAsked: false, canRepeat: false };
        const { messages, skipped, doubtful } = outboxOf(agreement, eventsNow(), ledger, terms);
        expect([skipped, doubtful]).toEqual([[], []]);
        if (run === 1) expect(messages).toEqual([]);
        const letters = messages.map((message) =>
          letterOf(agreement, message, { language: 'de', template: ownTemplate('de') }),
        );
        ({ ledger } = await sentBy(channel, letters, ledger));
      }
    }
    const told = toldOf({ agreement, text });
    expect(told.length).toBeGreaterThan(5);
    expect(given.length).toBe(told.length);
    expect(new Set(given).size).toBe(given.length);
    const last = judgedWeeks({ agreement, text }).at(-1)?.eventsNow() ?? [];
    expect(given).toEqual(last.map((event) => messageOf(agreement, event).key));
  });
});
