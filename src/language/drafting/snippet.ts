import { OPEN_PIN } from './citation-forms.ts';

/** Text as a VS Code snippet, with a tab stop where a page is left open. */
export function snippetText(text: string): string {
  let stop = 0;
  return escapedSnippet(text).replaceAll(OPEN_PIN, () => {
    stop++;
    return `\${${stop}:[page]}`;
  });
}

/** Text as a snippet that is that text. */
export function escapedSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
