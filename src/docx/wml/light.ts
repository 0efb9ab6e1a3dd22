import {
  type IContext,
  ImageRun,
  type IParagraphOptions,
  type IRunOptions,
  type IXmlableObject,
  Paragraph,
  type ParagraphChild,
  type Run,
  XmlComponent,
} from 'docx';

/**
 * Paragraphs and runs in the form the library writes them in, made at once. The library makes an
 * object for each property of each run and walks them all for every document; a brief is thousands
 * of runs, and this takes a fifth of the time. What is rare is left to the library.
 */

/** The options a light paragraph takes; any other makes one of the library's. */
const lightOptions = new Set([
  ...['style', 'keepNext', 'keepLines', 'pageBreakBefore', 'spacing', 'indent', 'alignment'],
  'children',
]);

/** A paragraph (`w:p`). */
export function paragraph(options: IParagraphOptions): Paragraph {
  const { children = [], ...properties } = options;
  const light =
    Object.entries(properties).every(
      ([name, value]) => lightOptions.has(name) || (name === 'numbering' && value === false),
    ) && !children.some(isExternalLink);
  return light ? new LightParagraph(options) : new Paragraph(options);
}

/** The library gives such links their relationships when it writes its own paragraphs. */
function isExternalLink(child: ParagraphChild): boolean {
  return (child as { rootKey?: string }).rootKey === 'w:externalHyperlink';
}

/** Whether a block holds nothing that only the library can number or relate: no list, no image. */
export function isSelfContained(block: unknown): boolean {
  return block instanceof LightParagraph && block.selfContained;
}

class LightParagraph extends Paragraph {
  readonly #properties: IXmlableObject[];
  readonly #children: ParagraphChild[];
  readonly selfContained: boolean;

  constructor(options: IParagraphOptions) {
    super({});
    this.selfContained = !options.children?.some((child) => child instanceof ImageRun);
    this.#properties = propertiesOf(options);
    this.#children = [...(options.children ?? [])];
  }

  override addRunToFront(run: Run): Paragraph {
    this.#children.unshift(run as ParagraphChild);
    return this;
  }

  override prepForXml(context: IContext): IXmlableObject {
    const properties = [...this.#properties, ...this.#ofSection(context)];
    const content: IXmlableObject[] = properties.length > 0 ? [{ 'w:pPr': properties }] : [];
    for (const child of this.#children) {
      const written = (child as XmlComponent).prepForXml(context);
      if (written) content.push(written);
    }
    return { 'w:p': content } as IXmlableObject;
  }

  /** The section's properties, which the library puts into its last paragraph. */
  #ofSection(context: IContext): IXmlableObject[] {
    const own = this.root[0] as XmlComponent | undefined;
    const written = own?.prepForXml(context)?.['w:pPr'];
    return Array.isArray(written) ? written : [];
  }
}

/** In the order of CT_PPrBase (ECMA-376 Part 1, 17.3.1.26). */
function propertiesOf(options: IParagraphOptions): IXmlableObject[] {
  const { style, keepNext, keepLines, pageBreakBefore, numbering, spacing, indent, alignment } =
    options;
  const properties: IXmlableObject[] = [];
  if (style) properties.push(valued('w:pStyle', style));
  if (keepNext !== undefined) properties.push(onOff('w:keepNext', keepNext));
  if (keepLines !== undefined) properties.push(onOff('w:keepLines', keepLines));
  if (pageBreakBefore) properties.push(empty('w:pageBreakBefore'));
  if (numbering === false) {
    properties.push(element('w:numPr', [valued('w:ilvl', 0), valued('w:numId', 0)]));
  }
  if (spacing) {
    const { after, before, line, lineRule } = spacing;
    properties.push(attributed('w:spacing', { after, before, line, lineRule }));
  }
  if (indent) properties.push(attributed('w:ind', indent));
  if (alignment) properties.push(valued('w:jc', alignment));
  return properties;
}

/** Text in one style, as a run (`w:r`). */
export function textRun(text: string, options: IRunOptions = {}): ParagraphChild {
  return new LightRun(text, runProperties(options)) as XmlComponent as ParagraphChild;
}

/** The text of runs made by {@link textRun}; undefined when there is anything else among them. */
export function textOfRuns(runs: readonly ParagraphChild[]): string | undefined {
  const light = runs.map((run: unknown) => (run instanceof LightRun ? run.text : undefined));
  return light.every((text) => text !== undefined) ? light.join('') : undefined;
}

/**
 * Runs made by {@link textRun} with a line break in the place of one character.
 *
 * @param at offset of the character in the text of them all
 */
export function breakLineAt(runs: readonly ParagraphChild[], at: number): ParagraphChild[] {
  let from = 0;
  return runs.flatMap((run: unknown) => {
    const light = run as LightRun;
    const start = from;
    from += light.text.length;
    return start <= at && at < from ? light.broken(at - start) : light;
  }) as unknown as ParagraphChild[];
}

class LightRun extends XmlComponent {
  constructor(
    readonly text: string,
    private readonly properties: readonly IXmlableObject[],
    private readonly breakBefore = false,
  ) {
    super('w:r');
  }

  /** The run up to a character and, on a new line, what follows it. */
  broken(at: number): LightRun[] {
    const { text, properties } = this;
    const before = new LightRun(text.slice(0, at), properties, this.breakBefore);
    const after = new LightRun(text.slice(at + 1), properties, true);
    return at === 0 ? [after] : [before, after];
  }

  override prepForXml(): IXmlableObject {
    const { text, properties, breakBefore } = this;
    const content: IXmlableObject[] = [];
    if (properties.length > 0) content.push(element('w:rPr', properties));
    if (breakBefore) content.push(empty('w:br'));
    content.push(element('w:t', [{ _attr: { 'xml:space': 'preserve' } }, text]));
    return { 'w:r': content } as IXmlableObject;
  }
}

/** In the order of EG_RPrBase (ECMA-376 Part 1, 17.3.2.28). */
function runProperties(options: IRunOptions): IXmlableObject[] {
  const properties: IXmlableObject[] = [];
  if (options.style) properties.push(valued('w:rStyle', options.style));
  if (typeof options.font === 'string') {
    const { font } = options;
    const fonts = { 'w:ascii': font, 'w:cs': font, 'w:eastAsia': font, 'w:hAnsi': font };
    properties.push(element('w:rFonts', { _attr: fonts }));
  }
  const switches = [
    ['w:b', options.bold],
    ['w:bCs', options.boldComplexScript],
    ['w:i', options.italics],
    ['w:iCs', options.italicsComplexScript],
    ['w:caps', options.smallCaps ? undefined : options.allCaps],
    ['w:smallCaps', options.smallCaps],
    ['w:strike', options.strike],
    ['w:noProof', options.noProof],
  ] as const;
  for (const [name, on] of switches) if (on !== undefined) properties.push(onOff(name, on));
  if (options.size !== undefined) properties.push(valued('w:sz', options.size));
  if (options.size !== undefined) properties.push(valued('w:szCs', options.size));
  if (options.underline) properties.push(valued('w:u', options.underline.type ?? 'single'));
  if (options.superScript) properties.push(valued('w:vertAlign', 'superscript'));
  else if (options.subScript) properties.push(valued('w:vertAlign', 'subscript'));
  if (options.rightToLeft) properties.push(onOff('w:rtl', true));
  return properties;
}

type Content = readonly (IXmlableObject | string)[] | { readonly _attr: object };

/** An element in the library's form. */
function element(name: string, content: Content): IXmlableObject {
  return { [name]: content } as unknown as IXmlableObject;
}

function valued(name: string, value: unknown): IXmlableObject {
  return element(name, { _attr: { 'w:val': value } });
}

function attributed(name: string, values: object): IXmlableObject {
  const attributes = Object.entries(values).filter(([, value]) => value !== undefined);
  return element(name, {
    _attr: Object.fromEntries(attributes.map(([key, value]) => [`w:${key}`, value])),
  });
}

function onOff(name: string, on: boolean): IXmlableObject {
  return on ? empty(name) : valued(name, false);
}

function empty(name: string): IXmlableObject {
  return element(name, {} as Content);
}
