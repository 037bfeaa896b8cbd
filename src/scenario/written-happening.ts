import type { Agreement } from '../model/agreement.ts';
import type { Happening } from '../model/sample.ts';
import { formatInstantIn } from '../support/zoned-time.ts';
import type { WrittenRecord } from './flow-yaml.ts';
import { writtenValues } from './written-values.ts';

/** An entry of a timeline, with its id only where it has another one than its place gives it. */
export function writtenHappening(agreement: Agreement, happening: Happening, index: number): WrittenRecord {
  const instant = (at: number): string => formatInstantIn(agreement.zone, at);
  const { id, at, loggedAt } = happening;
  return {
    ...(id !== `t${index + 1}` && { id }),
    at: instant(at),
    ...(loggedAt !== undefined && { loggedAt: instant(loggedAt) }),
    ...deed(agreement, happening, instant),
  };
}

function deed(agreement: Agreement, happening: Happening, instant: (at: number) => string): WrittenRecord {
  switch (happening.what) {
    case 'signal':
      return { signal: happening.signal, ...signalDetails(happening) };
    case 'set':
      return {
        set: {
          ...writtenValues(agreement, happening.values),
          ...Object.fromEntries(happening.cleared.map((field) => [field, null])),
        },
      };
    case 'consent':
      return { consent: { [happening.purpose]: happening.state } };
    case 'objection':
      return { objection: true };
    case 'move':
      return { move: happening.to };
    case 'accept':
      return { accept: true };
    case 'dispose':
      return { dispose: happening.reason, until: happening.date };
    case 'correct':
      return { correct: happening.voids };
    case 'touch':
      return { touch: happening.type, ...touchDetails(happening) };
    case 'pause':
      return {
        pause: happening.state,
        until: happening.until === undefined ? undefined : instant(happening.until),
      };
    case 'reassign':
      return { reassign: happening.cause, to: happening.to };
    case 'meeting':
      return { meeting: happening.outcome };
    default:
      return happening satisfies never;
  }
}

function signalDetails({ properties, bot, internal }: Extract<Happening, { what: 'signal' }>): WrittenRecord {
  return {
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(bot && { bot }),
    ...(internal && { internal }),
  };
}

function touchDetails({
  direction,
  automated,
  answered,
}: Extract<Happening, { what: 'touch' }>): WrittenRecord {
  return {
    ...(direction === 'inbound' && { direction }),
    ...(automated && { automated }),
    ...(answered && { answered }),
  };
}
