/*
 * A process that answers with Z3. Reads lines of JSON `{ text, timeout }`, SMT-LIB 2 and milliseconds, and writes lines
 * `{ answer }`: sat, unsat or unknown. Its memory ends at 2 GB, and then so does the process; whoever started it knows
 * which text it was. `eval_smtlib2_string` would be simpler, but hands its text to another thread and frees it meanwhile.
 */
import { createInterface } from 'node:readline';
import { init } from 'z3-solver';

const { Context, em } = await init();
for await (const line of createInterface({ input: process.stdin })) {
  const { text, timeout } = JSON.parse(line);
  const solver = new (Context('main').Solver)();
  solver.set('timeout', timeout);
  solver.fromString(text);
  const answer = await solver.check();
  process.stdout.write(`${JSON.stringify({ answer })}\n`);
}
em.PThread.terminateAllThreads();
// What is written to a pipe is on its way only when the callback comes.
process.stdout.write('', () => process.exit(0));
