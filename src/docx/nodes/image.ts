import { ImageRun, type ParagraphChild } from 'docx';
import type { Image } from 'mdast';
import type { LoadedImage } from '../images.ts';
import { textHeight } from '../measure.ts';
import { textRuns } from '../runs.ts';
import type { ExportState } from '../state.ts';

/** Twips in a pixel at 96 to the inch. */
const twipsPerPixel = 15;
/** A figure takes at most this share of the page's text height. */
const mostHeight = 0.6;

/** An image in the line, with its alternative text; never wider than its place. */
export function image(node: Image, state: ExportState): ParagraphChild[] {
  const loaded = state.input.images.get(node.url);
  if (!loaded || state.quiet) return textRuns(node.alt ?? '', {});
  return [
    new ImageRun({
      type: loaded.type,
      data: loaded.bytes,
      transformation: fit(loaded, state),
      altText: {
        name: node.alt || node.url,
        description: node.alt ?? '',
        ...(node.title ? { title: node.title } : {}),
      },
    }),
  ];
}

/** Pixels at 96 to the inch: the image's own size, scaled down to fit. */
function fit(loaded: LoadedImage, state: ExportState): { width: number; height: number } {
  const { profile } = state.input;
  const width = state.room / twipsPerPixel;
  const height = (textHeight(profile) * mostHeight) / twipsPerPixel;
  const scale = Math.min(1, width / loaded.width, height / loaded.height);
  return {
    width: Math.max(1, Math.round(loaded.width * scale)),
    height: Math.max(1, Math.round(loaded.height * scale)),
  };
}
