import { Disposable, languages, type TextDocument } from 'vscode';
import type { Finding } from '../../brief/index.ts';
import type { Briefs } from '../briefs.ts';
import { diagnosticIn } from '../convert.ts';

/** What the citations of open briefs have wrong, in the Problems panel while the writer types. */
export class CitationDiagnostics implements Disposable {
  readonly #collection = languages.createDiagnosticCollection('amicus-citations');
  readonly #findings = new WeakMap<TextDocument, { version: number; findings: Finding[] }>();
  readonly #subscriptions: Disposable;

  constructor(briefs: Briefs) {
    this.#subscriptions = Disposable.from(
      this.#collection,
      briefs.onDidClose(({ uri }) => this.#collection.delete(uri)),
      briefs.onDidRead(({ document, version, brief, engine }) => {
        if (document.version !== version) return;
        const findings = engine.runCitationChecks(brief);
        this.#findings.set(document, { version, findings });
        this.#collection.set(
          document.uri,
          findings.map((finding) => diagnosticIn(document, finding)),
        );
      }),
    );
  }

  /** The findings shown for a document, if they are of the version it has now. */
  of(document: TextDocument): readonly Finding[] {
    const known = this.#findings.get(document);
    return known?.version === document.version ? known.findings : [];
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
