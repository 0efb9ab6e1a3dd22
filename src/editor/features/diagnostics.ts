import { type CancellationToken, Disposable, languages, type TextDocument } from 'vscode';
import type { Finding } from '../../brief/index.ts';
import type { Briefs, OpenBrief } from '../briefs.ts';
import { diagnosticIn } from '../convert.ts';

/** What the citations of open briefs have wrong, in the Problems panel while the writer types. */
export class CitationDiagnostics implements Disposable {
  readonly #collection = languages.createDiagnosticCollection('amicus-citations');
  readonly #findings = new WeakMap<OpenBrief, readonly Finding[]>();
  readonly #briefs: Briefs;
  readonly #subscriptions: Disposable;

  constructor(briefs: Briefs) {
    this.#briefs = briefs;
    this.#subscriptions = Disposable.from(
      this.#collection,
      briefs.onDidClose(({ uri }) => this.#collection.delete(uri)),
      briefs.onDidRead((open) => {
        const { document, version } = open;
        if (document.version !== version) return;
        const shown = this.#in(open).map((finding) => diagnosticIn(document, finding));
        this.#collection.set(document.uri, shown);
      }),
    );
  }

  /** What a document has wrong as it is now; nothing when the answer is not wanted any more. */
  async of(document: TextDocument, token: CancellationToken): Promise<readonly Finding[]> {
    const open = await this.#briefs.read(document, token);
    return open ? this.#in(open) : [];
  }

  #in(open: OpenBrief): readonly Finding[] {
    const findings = this.#findings.get(open) ?? open.engine.runCitationChecks(open.brief);
    this.#findings.set(open, findings);
    return findings;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
