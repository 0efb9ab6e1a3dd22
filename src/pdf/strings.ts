/** The strings of a PDF (ISO 32000-1, 7.3.4 and 7.9.2). */

/** The text of a string in hexadecimal, `<FEFF0041>`, or in brackets, `(A)`; '' when it is none. */
export function readString(written: string): string {
  const hex = /^<([\dA-Fa-f\s]*)>$/.exec(written)?.[1];
  if (hex !== undefined) {
    const bytes = [...hex.replace(/\s/g, '').matchAll(/../g)].map(([pair]) =>
      Number.parseInt(pair, 16),
    );
    return decode(bytes);
  }
  const plain = /^\(([\s\S]*)\)$/.exec(written)?.[1] ?? '';
  const unescaped = plain.replace(/\\(\d{1,3}|.)/g, (_, sign: string) =>
    /\d/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (escapes[sign] ?? sign),
  );
  return decode([...unescaped].map((character) => character.charCodeAt(0)));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** The string a key has in an object: `/Title<FEFF…>`, `/Lang(en-US)`; absent when it has none. */
export function stringIn(body: string, key: string): string | undefined {
  const found = new RegExp(`/${key}\\s*(<[\\dA-Fa-f\\s]*>|\\((?:\\\\.|[^()\\\\])*\\))`, 's').exec(
    body,
  );
  return found?.[1] === undefined ? undefined : readString(found[1]);
}

/** Text as a string for a PDF, in hexadecimal UTF-16. */
export function writeString(text: string): string {
  let hex = 'FEFF';
  for (let at = 0; at < text.length; at++) {
    hex += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  }
  return `<${hex}>`;
}

function decode(bytes: readonly number[]): string {
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return String.fromCharCode(...bytes);
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
  }
  return text;
}
