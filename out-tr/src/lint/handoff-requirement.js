/** What every lead has to meet that is handed to sales; the fast track skips the threshold, never this. */
export function entryRequirement({ lifecycle }) {
    return lifecycle.stages.find(({ id }) => id === lifecycle.handoff.stage)?.entry.require;
}
