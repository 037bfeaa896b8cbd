/** What a step takes, in steps of the budget. */
export const spentByStep = 64;
/** Points by which a step may lead away, at first and at last. */
const [warm, cold] = [11, 3];
/** Changes a lead step by step, nearly always towards what is looked for, until it will do. */
export function oneClimb(scene, ground, { start, step, mostSteps, distanceOf, willDo, random }) {
    const unit = 10 ** (scene.sides[0]?.scoring?.scoring.scale ?? 0);
    let lead = start;
    let stand = ground.stand(lead);
    let distance = distanceOf(stand);
    for (let taken = 0; taken < mostSteps && !willDo(stand); taken += 1) {
        scene.budget.spend(spentByStep);
        let next = step(lead);
        while (random.chance(1, 3))
            next = step(next);
        const there = ground.stand(next);
        const left = willDo(there) ? 0 : distanceOf(there);
        const slack = Math.floor((cold + ((warm - cold) * (mostSteps - taken)) / mostSteps) * unit);
        if (left > distance + (random.chance(1, 8) ? random.below(slack) : 0))
            continue;
        [lead, stand, distance] = [next, there, left];
    }
    return willDo(stand) ? { lead, stand } : undefined;
}
