import { scanRows } from '../../host/exports/scan-rows.js';
import { loadExport } from '../../records/load/load-export.js';
import { openFiles } from './open-files.js';
import { scoreByEngine } from './score-by-engine.js';
/** Any export: the engine reads it, whatever is wrong with it, and scores it by the relational models. */
export async function readByEngine(engine, job, looked) {
    const { sound, source } = job;
    const opened = await openFiles(engine, looked);
    const loaded = await loadExport({ ...engine, scanRows }, sound.agreement, source, opened.files);
    return {
        ...loaded,
        findings: [...opened.findings, ...loaded.findings],
        score: (say) => {
            const rows = loaded.tables.reduce((sum, table) => sum + table.rows, 0);
            const { options, output, scratch } = job;
            return scoreByEngine(engine, sound.agreement, { ...options, path: output.path, scratch, rows, say });
        },
    };
}
