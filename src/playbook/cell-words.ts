import type { Aliases, NameNoun, Source, SourceColumn } from '../model/source.ts';
import { noStage, outcomeWords } from '../model/source-words.ts';
import type { Text } from '../model/text.ts';
import { ownValue } from '../support/own-value.ts';
import { type Html, html } from './html.ts';
import { plain, say, type View } from './view.ts';

/** A word of a cell and what it means, in words of the agreement. */
interface CellWord {
  readonly word: string;
  readonly means: string;
}

/** Which words a column may hold, what they mean, and which rows are left out for theirs; nothing for free text. */
export function cellWords(view: View, { spellings }: Source, column: SourceColumn): Html {
  const spelled = (word: string): string => spellings[word] ?? word;
  const told = listed(wordsOf(view, column, spelled));
  const left = column.reading.as === 'name' ? column.reading.ignored.map(spelled) : [];
  if (left.length === 0) return told;
  return html`${told}<p>${say(view, 'Rows left out on purpose', 'Absichtlich ausgelassene Zeilen')}: ${left.join(', ')}</p>`;
}

function listed(words: readonly CellWord[]): Html {
  if (words.length === 0) return html``;
  return html`<ul class="words">${words.map(({ word, means }) => html`<li>${word}${word === means ? '' : ` → ${means}`}</li>`)}</ul>`;
}

function wordsOf(
  view: View,
  { target, reading }: SourceColumn,
  spelled: (word: string) => string,
): readonly CellWord[] {
  switch (reading.as) {
    case 'boolean':
      return [
        ...reading.yes.map((word) => ({ word: spelled(word), means: say(view, 'yes', 'ja') })),
        ...reading.no.map((word) => ({ word: spelled(word), means: say(view, 'no', 'nein') })),
      ];
    case 'only':
      return reading.words.map((word) => ({ word: spelled(word), means: spelled(word) }));
    case 'name':
      if (reading.noun === 'currency') return currencyWords(reading.names, spelled);
      return meanings(reading.names, Object.values(reading.names), spelled, (id) =>
        nameTitle(view, reading.noun, id),
      );
    case 'choice':
    case 'set':
      return meanings(
        reading.aliases,
        reading.domain,
        (word) => spelledValue(view, target, spelled(word)),
        (value) => valueTitle(view, target, value),
      );
    case 'path':
      return meanings(
        reading.aliases,
        reading.domain,
        spelled,
        (id) => plain(view, ownValue(view.agreement.channels, id)?.title) || id,
      );
    case 'text':
      return meanings(reading.aliases, [], spelled, (value) => marked(view, value));
    default:
      return [];
  }
}

/** Every code of ISO 4217 means itself; nobody needs their list. */
function currencyWords(names: Aliases, spelled: (word: string) => string): readonly CellWord[] {
  return Object.entries(names)
    .filter(([word, code]) => word.toUpperCase() !== code)
    .map(([word, means]) => ({ word: spelled(word), means }));
}

/** Won and lost, and the states in which a lead waits, are marked as no word of a file. */
function marked(view: View, value: string): string {
  if (value === outcomeWords.won) return say(view, 'won', 'gewonnen');
  if (value === outcomeWords.lost) return say(view, 'lost', 'verloren');
  return value.startsWith(noStage) ? value.slice(noStage.length) : value;
}

/** Words of the source first; whatever none of them means is written as it is called in the agreement. */
function meanings(
  aliases: Aliases,
  known: readonly string[],
  spelled: (word: string) => string,
  title: (meant: string) => string,
): readonly CellWord[] {
  const own = Object.entries(aliases).filter(([word, meant]) => word !== meant);
  const covered = new Set(own.map(([, meant]) => meant));
  const rest = [...new Set(known)].filter((meant) => !covered.has(meant));
  return [
    ...own.map(([word, meant]) => ({ word: spelled(word), means: title(meant) })),
    ...rest.map((meant) => ({ word: spelled(meant), means: title(meant) })),
  ];
}

function nameTitle(view: View, noun: NameNoun, id: string): string {
  if (id === noStage) return say(view, 'the stage stays', 'die Phase bleibt');
  const { lifecycle, signals, consentPurposes, contentPieces, reasons, routing, slas, touchPolicies } =
    view.agreement;
  const named: Readonly<Partial<Record<NameNoun, { readonly title: Text } | undefined>>> = {
    content: contentPieces[id],
    purpose: consentPurposes[id],
    queue: routing.queues[id],
    reason: reasons[id],
    signal: signals[id],
    sla: slas[id] ?? touchPolicies[id],
    stage: lifecycle.stages.find((stage) => stage.id === id),
  };
  return plain(view, named[noun]?.title) || id;
}

function valueTitle(view: View, target: string, value: string): string {
  const title = plain(view, view.agreement.fields[target]?.valueTitles[value]);
  return title || spelledValue(view, target, value);
}

/** A value of the field as the dictionary writes it; any other word as it is. */
function spelledValue(view: View, target: string, word: string): string {
  return ownValue(view.agreement.fields[target]?.valueSpellings ?? {}, word) ?? word;
}
