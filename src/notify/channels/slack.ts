import { deliveryOf } from '../answer-delivery.ts';
import { askPatiently } from '../ask-patiently.ts';
import type { Channel } from '../channel.ts';
import type { HttpPort } from '../http.ts';
import type { Letter } from '../letter.ts';
import type { ServerAddress } from '../server-address.ts';

/** A channel of Slack by its incoming webhook, which takes one message a second. */
export function slack(http: HttpPort, { url, shown }: ServerAddress): Channel {
  return {
    name: 'slack',
    // What Slack took cannot be asked for, and it does not tell two of the same apart.
    canRepeat: false,
    pauseMs: 1_000,
    target: shown,
    shown: (letter) => JSON.stringify(slackPayload(letter), null, 2),
    deliver: async (letter) => {
      const body = JSON.stringify(slackPayload(letter));
      const headers = { 'content-type': 'application/json; charset=utf-8' };
      const answer = await askPatiently(
        http,
        { method: 'POST', url, headers, body },
        { isRepeatable: false },
      );
      return deliveryOf(answer, `Slack (${shown})`);
    },
  };
}

/** Slack refuses sections of more than 3,000 characters. */
const mostCharacters = 2_900;

function slackPayload(letter: Letter) {
  const { subject, body } = letter.written(slackText);
  const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
  const key = { type: 'mrkdwn', text: slackText(letter.message.key) };
  return {
    // What notifications and screen readers say.
    text: subject,
    blocks: [
      section(`*${subject.slice(0, mostCharacters)}*`),
      ...sectionTexts(body).map(section),
      { type: 'context', elements: [key] },
    ],
  };
}

/** These three begin links, mentions and entities. */
function slackText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Whole lines together, as long as they fit; a line that is too long by itself is cut between words. */
function sectionTexts(body: string): readonly string[] {
  const sections: string[] = [];
  for (const line of body.split('\n').flatMap(shortLines)) {
    const last = sections.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= mostCharacters)
      sections[sections.length - 1] = `${last}\n${line}`;
    else if (line !== '') sections.push(line);
  }
  return sections;
}

function shortLines(line: string): readonly string[] {
  if (line.length <= mostCharacters) return [line];
  const blank = line.lastIndexOf(' ', mostCharacters);
  const end = blank > 0 ? blank : mostCharacters;
  return [line.slice(0, end), ...shortLines(line.slice(end).trimStart())];
}
