import { atoms, isScoreTest } from '../../criteria/atoms.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Dialect } from '../dialect.ts';
import type { Model } from '../models/model.ts';

/**
 * Relation `heard_event`: the events that clocks of these agreements listen to or ask for, with what they read of them: a small part, so that the rest
 * needs no room while clocks are made. It is all of `event` where a clock asks for the score, which may read anything.
 */
export function heardEvents(
  agreements: readonly Pick<Agreement, 'slas'>[],
  signals: Agreement['signals'],
  dialect: Dialect,
): Model {
  const slas = agreements.flatMap((agreement) => Object.values(agreement.slas));
  const asked = slas.flatMap(({ applies }) =>
    applies === undefined ? [] : [...atoms(applies)].map(({ atom }) => atom),
  );
  if (asked.some(isScoreTest)) return { name: 'heard_event', query: 'SELECT * FROM event', isView: true };
  const heard = slas.flatMap(({ clock }) => [clock.start, ...clock.stop, ...clock.cancel, ...clock.reset]);
  const ids = new Set([
    ...heard.flatMap((fact) => (fact.fact === 'signal' ? [fact.signal] : [])),
    ...asked.flatMap((atom) => (atom.op === 'signal' ? atom.signals : [])),
  ]);
  const isHeard =
    ids.size === 0 ? 'FALSE' : dialect.isAmong('signal_id', [...ids].sort(), Object.keys(signals));
  return { name: 'heard_event', query: `SELECT ${columns} FROM event WHERE ${isHeard}` };
}

const columns = 'event_id, lead_id, signal_id, occurred_at, logged_at, is_excluded';
