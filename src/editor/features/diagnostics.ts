import {
  type CancellationToken,
  Disposable,
  languages,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Finding } from '../../brief/index.ts';
import type { Briefs, OpenBrief } from '../briefs.ts';
import { diagnosticIn } from '../convert.ts';

/** What the checks find in open briefs, saved or not, in the Problems panel while the writer types. */
export class BriefDiagnostics implements Disposable {
  readonly #collection = languages.createDiagnosticCollection('amicus');
  /** What only an export can know, for the version it was made of. */
  readonly #exported = new WeakMap<
    TextDocument,
    { readonly version: number; readonly findings: readonly Finding[] }
  >();
  readonly #briefs: Briefs;
  readonly #subscriptions: Disposable;

  constructor(briefs: Briefs) {
    this.#briefs = briefs;
    this.#subscriptions = Disposable.from(
      this.#collection,
      briefs.onDidClose((document) => this.#forget(document)),
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      briefs.onDidRead((open) => void this.#show(open)),
    );
  }

  /** What a document has wrong as it is now; nothing when the answer is not wanted any more. */
  async of(document: TextDocument, token: CancellationToken): Promise<readonly Finding[]> {
    const open = await this.#briefs.read(document, token);
    return open ? ((await this.#in(open)) ?? []) : [];
  }

  /** Shows what an export of a document found besides, until the next edit. */
  async showExported(document: TextDocument, findings: readonly Finding[]): Promise<void> {
    const { version } = document;
    this.#exported.set(document, { version, findings });
    const open = await this.#briefs.read(document);
    if (open) await this.#show(open);
    else if (document.version === version) {
      // Markdown without a court is no brief to the checks, but an export says why.
      this.#collection.set(
        document.uri,
        findings.map((finding) => diagnosticIn(document, finding)),
      );
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #show(open: OpenBrief): Promise<void> {
    const { document, version } = open;
    const findings = await this.#in(open);
    if (!findings || document.version !== version) return;
    this.#collection.set(
      document.uri,
      findings.map((finding) => diagnosticIn(document, finding)),
    );
  }

  #forget(document: TextDocument): void {
    this.#exported.delete(document);
    this.#collection.delete(document.uri);
  }

  async #in(open: OpenBrief): Promise<readonly Finding[] | undefined> {
    const checked = await open.check();
    if (!checked) return undefined;
    const { findings } = checked;
    const exported = this.#exported.get(open.document);
    if (exported?.version !== open.version) return findings;
    const known = new Set(findings.map(key));
    return [...findings, ...exported.findings.filter((finding) => !known.has(key(finding)))];
  }
}

/** Two findings that say the same of the same place. */
function key({ check, from, to, message }: Finding): string {
  return `${check}\n${from}\n${to}\n${message}`;
}
