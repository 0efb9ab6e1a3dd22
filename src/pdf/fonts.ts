import type { Pdf } from './objects.ts';
import { referred } from './objects.ts';

/** A font of a PDF. */
export interface PdfFont {
  /** Its name without the mark of a subset: `LiberationSerif-Bold`. */
  readonly name: string;
  /** Whether the file carries it, so that it looks the same everywhere. */
  readonly embedded: boolean;
  /** Whether the file says which characters its shapes are, so that text can be searched. */
  readonly searchable: boolean;
}

/** The fonts of a PDF by name, each once. */
export function readFonts(pdf: Pdf): PdfFont[] {
  const fonts = new Map<string, PdfFont>();
  for (const { body } of pdf.objects.values()) {
    if (!/\/Type\s*\/Font\b(?!Descriptor)/.test(body) || /\/Subtype\s*\/CIDFont/.test(body))
      continue;
    const written = /\/BaseFont\s*\/([^\s/[\]<>()]+)/.exec(body)?.[1] ?? '';
    const name = written.replace(/^[A-Z]{6}\+/, '');
    // A composite font has its description in the font it is made of.
    const inner = /\/DescendantFonts\s*\[\s*(\d+) 0 R/.exec(body)?.[1];
    const described = inner ? (pdf.objects.get(Number(inner))?.body ?? '') : body;
    const descriptor = referred(pdf, described, 'FontDescriptor')?.body ?? '';
    fonts.set(written, {
      name,
      embedded: /\/FontFile[23]?\s+\d+ 0 R/.test(descriptor),
      searchable: /\/ToUnicode\s+\d+ 0 R/.test(body),
    });
  }
  return [...fonts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The families of some fonts as a reader knows them: `TeX Gyre Schola`, each once. */
export function families(fonts: readonly PdfFont[]): string[] {
  const names = fonts.map(({ name }) => {
    const family = name.replace(/[-,].*$/, '').replace(/(?:Bold|Italic|Roman|Regular)+$/, '');
    return known[family] ?? family.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  });
  return [...new Set(names)];
}

const known: Readonly<Record<string, string>> = {
  DejaVuMathTeXGyre: 'DejaVu Math TeX Gyre',
  DejaVuSans: 'DejaVu Sans',
  DejaVuSerif: 'DejaVu Serif',
  TeXGyreSchola: 'TeX Gyre Schola',
  TeXGyreTermes: 'TeX Gyre Termes',
  TimesNewRomanPSMT: 'Times New Roman',
  TimesNewRomanPS: 'Times New Roman',
};
