import { firstStage, rankOf, stageOf } from '../../evaluate/journey/stage-order.js';
/** Where a lead that is just handed over was recorded: it came by itself where it can, else somebody moved it. */
export function beforeHandoff({ agreement: { lifecycle } }) {
    const handoff = stageOf(lifecycle, lifecycle.handoff.stage) ?? firstStage(lifecycle);
    const comesByItself = handoff.entry.automatic && rankOf(lifecycle, handoff.id) > 0;
    return comesByItself ? firstStage(lifecycle) : handoff;
}
