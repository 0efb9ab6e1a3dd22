import { imageSize } from 'image-size';
import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Brief, Finding } from '../brief/index.ts';

/** An image read and measured. */
export interface LoadedImage {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg' | 'gif' | 'bmp';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** What Word shows on every machine; other formats are refused with a remedy. */
const types: Readonly<Record<string, LoadedImage['type']>> = {
  png: 'png',
  jpg: 'jpg',
  jpeg: 'jpg',
  gif: 'gif',
  bmp: 'bmp',
};

/** Reads an image by the address in the draft; rejects with a reason when it cannot. */
export type ReadImage = (address: string) => Promise<Uint8Array>;

/**
 * Reads every image of a brief once.
 *
 * @returns the images by address, and a finding for each that cannot be used
 */
export async function loadImages(
  brief: Brief,
  read: ReadImage,
): Promise<{ images: Map<string, LoadedImage>; findings: Finding[] }> {
  const images = new Map<string, LoadedImage>();
  const findings: Finding[] = [];
  for (const { node, address } of imagesOf(brief)) {
    if (images.has(address)) continue;
    const loaded = await load(address, read);
    if (typeof loaded === 'object') {
      images.set(address, loaded);
      continue;
    }
    const from = node.position?.start.offset ?? 0;
    findings.push({
      check: 'export/image',
      severity: 'error',
      from,
      to: node.position?.end.offset ?? from,
      message: `The image "${address}" ${loaded}`,
    });
  }
  return { images, findings };
}

/** An address with a scheme, or of another machine. */
const elsewhere = /^(?:[a-z][a-z0-9+.-]+:|[\\/]{2})/i;

/** @returns the image, or what is wrong with it and the remedy */
async function load(address: string, read: ReadImage): Promise<LoadedImage | string> {
  if (elsewhere.test(address)) {
    return 'is not a file beside the draft. Save it there and name the file: nothing is fetched from the network.';
  }
  let bytes: Uint8Array;
  try {
    bytes = await read(decodeAddress(address));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `cannot be read (${reason}). Check the name, which is relative to the draft, or take the image out.`;
  }
  try {
    const { width, height, type = '' } = imageSize(bytes);
    const known = types[type];
    if (!known) return `is of a type Word may not show (${type}). Save it as PNG or JPEG.`;
    return { bytes, type: known, width, height };
  } catch {
    return 'is damaged or no image. Save it again as PNG or JPEG.';
  }
}

function decodeAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function imagesOf(
  brief: Brief,
): { node: Image | { position?: Image['position'] }; address: string }[] {
  const found: { node: Pick<Image, 'position'>; address: string }[] = [];
  visit(brief.root, (node) => {
    if (node.type === 'image') found.push({ node, address: node.url });
    if (node.type === 'imageReference') {
      visit(brief.root, 'definition', (definition) => {
        if (definition.identifier === node.identifier)
          found.push({ node, address: definition.url });
      });
    }
  });
  return found;
}
