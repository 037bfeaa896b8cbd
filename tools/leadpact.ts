import { main } from '../src/cli/main.ts';

// `npm run leadpact -- <command>`: the command line as compiled from source, without the bundle.
await main();
