import {
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  window,
} from 'vscode';
import type { Briefs, OpenBrief } from '../briefs.ts';

/**
 * The word budget of the active brief, live, among the language status items of its editor: pinned, it
 * stands in the status bar.
 */
export class BudgetStatus implements Disposable {
  #item: LanguageStatusItem | undefined;
  readonly #briefs: Briefs;
  readonly #subscriptions: Disposable;

  constructor(briefs: Briefs) {
    this.#briefs = briefs;
    this.#subscriptions = Disposable.from(
      briefs.onDidRead((open) => {
        if (open.document === window.activeTextEditor?.document) this.#show(open);
      }),
      briefs.onDidClose((document) => {
        if (document === window.activeTextEditor?.document) this.#hide();
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        this.#hide();
        if (editor) void this.#update();
      }),
    );
  }

  dispose(): void {
    this.#hide();
    this.#subscriptions.dispose();
  }

  async #update(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const open = document && (await this.#briefs.read(document));
    if (open && open.document === window.activeTextEditor?.document) this.#show(open);
  }

  #show({ filing, engine }: OpenBrief): void {
    const { budget, court } = filing;
    if (!budget || !court.profile) {
      this.#hide();
      return;
    }
    this.#item ??= languages.createLanguageStatusItem('amicus.budget', { language: 'markdown' });
    const state = engine.budgetState(budget);
    this.#item.name = l10n.t('Amicus Word Budget');
    this.#item.text = engine.budgetLine(budget, court.profile, court.stageId);
    this.#item.detail = budget.limit.rule;
    this.#item.severity =
      state === 'over'
        ? LanguageStatusSeverity.Error
        : state === 'near'
          ? LanguageStatusSeverity.Warning
          : LanguageStatusSeverity.Information;
    this.#item.command = { command: 'amicus.showWordBudget', title: l10n.t('Show') };
  }

  #hide(): void {
    this.#item?.dispose();
    this.#item = undefined;
  }
}
