import { ImageRun, type ParagraphChild } from 'docx';
import type { Image, ImageReference } from 'mdast';
import type { LoadedImage } from '../images.ts';
import { aboveBase, wholeLines } from '../line-grid.ts';
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

/** How high an image is printed, in twips; 0 when it could not be loaded. */
export function heightOf(node: Image | ImageReference, state: ExportState): number {
  const url = 'url' in node ? node.url : state.input.definitions.get(node.identifier)?.url;
  const loaded = state.input.images.get(url ?? '');
  return loaded ? fit(loaded, state).height * twipsPerPixel : 0;
}

/** Twips of a line that holds the highest of some images, as some whole lines. */
export function linesForImages(
  images: readonly (Image | ImageReference)[],
  line: number,
  state: ExportState,
): number {
  const heights = images.map((node) => heightOf(node, state));
  return wholeLines(Math.max(...heights) / aboveBase, line);
}

/** Pixels at 96 to the inch: the image's own size, scaled down to fit. */
function fit(loaded: LoadedImage, state: ExportState): { width: number; height: number } {
  const { profile } = state.input;
  const width = state.room / twipsPerPixel;
  const height =
    state.lineHeight === undefined
      ? (textHeight(profile) * mostHeight) / twipsPerPixel
      : Math.floor((state.lineHeight * aboveBase) / twipsPerPixel);
  const scale = Math.min(1, width / loaded.width, height / loaded.height);
  return {
    width: Math.max(1, Math.round(loaded.width * scale)),
    height: Math.max(1, Math.round(loaded.height * scale)),
  };
}
