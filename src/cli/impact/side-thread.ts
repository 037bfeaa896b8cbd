import { parentPort } from 'node:worker_threads';
import { replayedSide, type Side } from '../../impact/replayed-side.ts';

// A thread of its own, started by `sideInThread`: it replays the one side that it is handed.
parentPort?.once('message', (side: Side) => parentPort?.postMessage(replayedSide(side)));
