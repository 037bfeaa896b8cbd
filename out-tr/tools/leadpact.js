import { main } from '../src/cli/main.js';
// `npm run leadpact -- <command>`: the command line as compiled from source, without the bundle.
await main();
