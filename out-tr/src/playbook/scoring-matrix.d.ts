import type { Scoring } from '../model/scoring.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** The matrix of grades and bands; the words carry the meaning, the shade only helps the eye. */
export declare function matrix(view: View, model: Scoring): Html;
