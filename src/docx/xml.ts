import { type IContext, type IXmlableObject, XmlComponent } from 'docx';

/** Attributes of an element, by qualified name. */
export type Attributes = Readonly<Record<string, string | number>>;

/**
 * A WordprocessingML element that the `docx` library has no class for. Text and attribute values
 * are escaped by the library when it writes them.
 */
export class Element extends XmlComponent {
  readonly #name: string;

  constructor(
    name: string,
    attributes?: Attributes,
    ...children: readonly (XmlComponent | string)[]
  ) {
    super(name);
    this.#name = name;
    if (attributes) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }

  /** As the library does it, without the bookkeeping that only its own elements need. */
  override prepForXml(context: IContext): IXmlableObject {
    const content = this.root.flatMap((child) =>
      child instanceof XmlComponent ? (child.prepForXml(context) ?? []) : child,
    );
    const [first] = content;
    const bare = content.length === 1 && typeof first === 'object' && '_attr' in first;
    const written = content.length === 0 ? {} : bare ? first : content;
    return { [this.#name]: written } as unknown as IXmlableObject;
  }
}

/** A run (`w:r`) around one element, with run properties if given. */
export function run(content: XmlComponent, properties?: XmlComponent): XmlComponent {
  return properties
    ? new Element('w:r', undefined, properties, content)
    : new Element('w:r', undefined, content);
}

/** Text that keeps its spaces (`w:t`, or `w:instrText` for a field's code). */
export function spaced(name: 'w:t' | 'w:instrText', text: string): XmlComponent {
  return new Element(name, { 'xml:space': 'preserve' }, text);
}

/** The run properties for italics, for Western and complex scripts. */
export function italicProperties(): XmlComponent {
  return new Element('w:rPr', undefined, new Element('w:i'), new Element('w:iCs'));
}
