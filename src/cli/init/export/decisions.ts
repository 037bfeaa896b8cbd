import { type Mapping, writtenSource } from '../../../records/proposal/mapping.ts';
import { writtenAt } from '../../../records/proposal/mentioned-names.ts';
import type { Assumed, ProposedStage } from '../../../records/proposal/proposal.ts';
import type { Decisions } from '../../../records/proposal/shown-proposal.ts';
import { visibleText } from '../../../support/visible-text.ts';
import { isZone } from '../../../support/zone.ts';
import type { Invocation } from '../../command.ts';
import { type Ask, choice } from '../beginning.ts';

/** Whoever was asked left without an answer. */
export class LeftTerminal extends Error {}

/** What no export shows: asked at a terminal, else what the mapping says, else what is usual, and told as such. */
export function decisionsOf(invocation: Invocation, mapping: Mapping): Decisions {
  const { io, options, language } = invocation;
  const ask = options['yes'] === true ? undefined : io.ask;
  const written = mapping.document === undefined ? undefined : writtenSource(mapping.document);
  const always = writtenAt(written, ['opportunities', 'currency', 'always']);
  const said = written?.written?.zone;
  const isGerman = language === 'de';
  return {
    now: io.clock.now(),
    currency: typeof always === 'string' ? { value: always, from: 'said' } : undefined,
    zone: async () => {
      if (said !== undefined) return { value: said, from: 'said' };
      return ask === undefined ? { value: 'UTC', from: 'usual' } : askZone(ask, isGerman);
    },
    handoff: async (stages, guess) =>
      ask === undefined ? guess : askHandoff(ask, { stages, guess, isGerman }),
  };
}

async function askZone(ask: Ask, isGerman: boolean): Promise<Assumed> {
  const question = isGerman ? 'Zeitzone, z. B. Europe/Berlin [UTC] ' : 'Time zone, e.g. Europe/Berlin [UTC] ';
  for (;;) {
    const answer = await ask(question);
    if (answer === undefined) throw new LeftTerminal('left');
    if (answer === '') return { value: 'UTC', from: 'usual' };
    if (isZone(answer)) return { value: answer, from: 'said' };
  }
}

interface Question {
  readonly stages: readonly ProposedStage[];
  readonly guess: { readonly handoff: string; readonly acceptance: string };
  readonly isGerman: boolean;
}

async function askHandoff(ask: Ask, { stages, guess, isGerman }: Question): Promise<Question['guess']> {
  const way = stages.filter(({ role }) => role !== 'lost' && role !== 'nurture');
  const shown = way.map(({ id, seen, title }) => `  ${id.padEnd(20)} ${seen}  ${visibleText(title ?? '')}\n`);
  const offered = isGerman
    ? 'Ab welcher Phase ist der Vertrieb am Zug?'
    : 'At which stage does marketing offer a lead?';
  const handoff = await one(ask, `${shown.join('')}${offered} [${guess.handoff}] `, {
    first: guess.handoff,
    among: way.slice(0, -1).map(({ id }) => id),
  });
  const later = way.slice(way.findIndex(({ id }) => id === handoff) + 1).map(({ id }) => id);
  const usual = later.includes(guess.acceptance) ? guess.acceptance : (later[0] ?? guess.acceptance);
  const taken = isGerman ? 'Mit welcher nimmt der Vertrieb an?' : 'With which does sales accept it?';
  const acceptance = await one(ask, `${taken} [${usual}] `, { first: usual, among: later });
  return { handoff, acceptance };
}

async function one(
  ask: Ask,
  question: string,
  { first, among }: { readonly first: string; readonly among: readonly string[] },
): Promise<string> {
  const answer = await choice(ask, question, [first, ...among.filter((id) => id !== first)]);
  if (answer === undefined) throw new LeftTerminal('left');
  return answer;
}
