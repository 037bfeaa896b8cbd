import { drawingCache } from '../../host/drawing-cache.ts';
import type { DrawGraph } from '../../playbook/drawing/graph-canvas.ts';
import type { Io } from '../io.ts';
import { graphDrawing } from './graph-drawing.ts';

/**
 * Makes something with the drawings that earlier runs have kept. Loading Graphviz and laying out a few graphs takes as long as
 * writing hundreds of pages, and the stages of a lead change seldom: only where one is missing is it loaded, and all is made anew.
 */
export async function withDrawings<Made>(cache: Io['cache'], make: (draw: DrawGraph) => Made): Promise<Made> {
  if (cache === undefined) return make(await graphDrawing());
  const kept = drawingCache(cache.folder, cache.build);
  try {
    return make((description) => {
      const drawing = kept.find(description);
      // Out of the middle of a page: a drawing that is missing cannot be waited for there.
      if (drawing === undefined) throw new MissingDrawing('not drawn yet');
      return drawing;
    });
  } catch (error) {
    if (!(error instanceof MissingDrawing)) throw error;
  }
  const draw = await graphDrawing();
  return make((description) => {
    const drawing = draw(description);
    kept.keep(description, drawing);
    return drawing;
  });
}

class MissingDrawing extends Error {}
