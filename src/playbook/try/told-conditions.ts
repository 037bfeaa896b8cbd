import type { Value } from '../../criteria/attribute.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import { deciding } from '../../criteria/deciding.ts';
import type { Explained } from '../../criteria/explain.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { readingIn } from '../../model/words/reading-words.ts';
import { type Html, html } from '../html.ts';
import { list } from '../parts.ts';
import { pointsShort } from './missing.ts';
import { conditionWords, phrase, type Telling } from './telling.ts';

/** The parts that gave the answer, one line each. Words of conditions are names, so that terms are not linked in them. */
export function toldConditions(telling: Telling, explained: Explained): Html {
  const decisive = deciding(explained);
  const isList = decisive.criterion.op === 'all' && decisive.parts.length > 0;
  const lines = (isList ? decisive.parts : [decisive]).map((part) => toldCondition(telling, part));
  return html`<div class="asked">${list(lines)}</div>`;
}

/** A condition with what it read of the lead and whether it holds; its parts below it. */
export function toldCondition(
  telling: Telling,
  explained: Explained,
  words: string = conditionWords(telling, explained.criterion),
  isWanted = true,
): Html {
  const { criterion, held, parts } = explained;
  if (parts.length > 0 && 'of' in criterion) {
    const count = 'k' in criterion ? String(criterion.k) : '';
    const above = telling.words.connectives[criterion.op].replace('{}', count);
    // What holds in a `none` is what must not.
    const isPartWanted = isWanted === (criterion.op !== 'none');
    const below = parts.map((part) =>
      toldCondition(telling, part, conditionWords(telling, part.criterion), isPartWanted),
    );
    return html`${above}${mark(telling, held, isWanted)}${list(below)}`;
  }
  return keptLine(telling, explained, words, isWanted);
}

/** Hundreds of leads are told the same of a condition. */
function keptLine(telling: Telling, explained: Explained, words: string, isWanted: boolean): Html {
  const key = `${words} ${explained.held} ${isWanted} ${JSON.stringify(explained.reading?.value)}`;
  const line = telling.lines.get(key) ?? toldAtom(telling, explained, words, isWanted);
  telling.lines.set(key, line);
  return line;
}

function toldAtom(telling: Telling, explained: Explained, words: string, isWanted: boolean): Html {
  const { criterion, held, reading } = explained;
  const saysAll = reading === undefined || criterion.op === 'reached' || criterion.op === 'objection';
  const told = saysAll
    ? words
    : phrase(telling, 'failing', words, readWords(telling, criterion, reading.value));
  return html`${told}${mark(telling, held, isWanted)}${shortWords(telling, explained)}`;
}

function shortWords(telling: Telling, explained: Explained): Html | string {
  const points = pointsShort(explained);
  if (points === 0) return '';
  const { agreement, words } = telling;
  const short = numberWords(points, defaultScoring(agreement)?.scale ?? 0, words.language);
  return html`; <strong>${phrase(telling, 'short', short)}</strong>`;
}

/** Green where it helps the lead. */
function mark(telling: Telling, held: boolean, isWanted: boolean): Html {
  return html` –&nbsp;<span class="${held && isWanted ? 'state met' : 'state'}">${phrase(telling, held ? 'holds' : 'holdsNot')}</span>`;
}

/** What a condition read of the lead. */
export function readWords({ agreement, words }: Telling, condition: Criterion, value: Value | null): string {
  return readingIn(words.readings, condition, value, agreement);
}
