import { Paragraph } from 'docx';
import type { Image } from 'mdast';
import { styledText } from '../../citations/index.ts';
import type { ExportState } from '../state.ts';
import { styledRuns } from '../wording.ts';
import type { Block } from './handler.ts';
import { image } from './image.ts';

/** An image on a line of its own, centred, kept with its caption: the title in the draft. */
export function figure(node: Image, state: ExportState): Block[] {
  const picture = new Paragraph({
    style: 'Figure',
    // Without a caption nothing follows that the figure must stay with.
    ...(node.title ? {} : { keepNext: false }),
    children: image(node, state),
  });
  if (!node.title) return [picture];
  const caption = styledRuns(styledText(node.title));
  return [picture, new Paragraph({ style: 'Caption', children: caption })];
}
