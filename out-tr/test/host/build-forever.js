import { replaceTree } from '../../src/host/atomic-tree.js';
import { nodeFileSystem } from '../../src/host/node-file-system.js';
import { nodeProcesses } from '../../src/host/processes.js';
import { treeOf } from './trees.js';
// Started as a process of its own by atomic-tree-killed.test.ts, which kills it at a random moment.
const [root, size] = [process.argv[2] ?? '', Number(process.argv[3])];
const machine = { files: nodeFileSystem, processes: nodeProcesses };
process.stdout.write('started\n');
for (let round = 0;; round++) {
    replaceTree(machine, root, 'generated', treeOf(round % 2 === 0 ? 'even' : 'odd', size));
}
