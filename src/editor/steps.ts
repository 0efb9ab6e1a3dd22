import { type Disposable, QuickInputButtons, type QuickPickItem, window } from 'vscode';

/** One choice of a step. */
export interface StepItem<T> extends QuickPickItem {
  readonly value: T;
}

/** A step that asks for one of several things; without any, or with one, it is passed over. */
export interface PickStep<T> {
  readonly placeholder: string;
  readonly items: readonly (StepItem<T> | QuickPickItem)[];
  /** What is chosen to begin with. */
  readonly active?: T | undefined;
}

/** Where a step leads: to what was chosen, back, or nowhere. */
export type StepResult<T> = { readonly value: T } | 'back' | undefined;

/** Where a step stands in its flow: its number and that of all steps, from 1. */
export interface StepPlace {
  readonly step: number;
  readonly of: number;
}

/** What a quick pick and an input box have in common. */
interface QuickInputLike extends Disposable {
  show(): void;
  onDidAccept(listener: () => void): Disposable;
  onDidHide(listener: () => void): Disposable;
  onDidTriggerButton(listener: (button: unknown) => void): Disposable;
}

/**
 * Questions asked one after the other, with the Back button from the second on. What was answered stays on
 * screen until the next question takes its place: closed before, it would give the focus back to what
 * is behind, and keys that come early would go there.
 */
export class Steps implements Disposable {
  #answered: Disposable | undefined;

  /** Ends the flow: closes what was answered last. */
  dispose(): void {
    this.#answered?.dispose();
    this.#answered = undefined;
  }

  /** Asks for one of several things. */
  pick<T>(
    title: string,
    { placeholder, items, active }: PickStep<T>,
    place: StepPlace,
  ): Promise<StepResult<T>> {
    const pick = window.createQuickPick<StepItem<T> | QuickPickItem>();
    pick.title = title;
    pick.step = place.step;
    pick.totalSteps = place.of;
    pick.placeholder = placeholder;
    pick.items = items;
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.ignoreFocusOut = true;
    if (place.step > 1) pick.buttons = [QuickInputButtons.Back];
    const chosen = items.filter((item) => 'value' in item && item.value === active);
    if (chosen.length > 0) pick.activeItems = chosen;
    return this.#ask(pick, () => {
      const [item] = pick.activeItems;
      return item && 'value' in item ? { value: item.value } : undefined;
    });
  }

  /** Asks for a line of text. */
  input(
    title: string,
    { prompt, value, wrong }: { prompt: string; value: string; wrong?: (text: string) => string },
    place: StepPlace,
  ): Promise<StepResult<string>> {
    const input = window.createInputBox();
    input.title = title;
    input.step = place.step;
    input.totalSteps = place.of;
    input.prompt = prompt;
    input.value = value;
    input.ignoreFocusOut = true;
    if (place.step > 1) input.buttons = [QuickInputButtons.Back];
    const check = () => {
      input.validationMessage = wrong?.(input.value) ?? '';
      return input.validationMessage === '';
    };
    input.onDidChangeValue(check);
    return this.#ask(input, () => (check() ? { value: input.value.trim() } : undefined));
  }

  #ask<T>(
    input: QuickInputLike,
    answer: () => { readonly value: T } | undefined,
  ): Promise<StepResult<T>> {
    return new Promise((resolve) => {
      let answered = false;
      const end = (result: StepResult<T>) => {
        if (answered) return;
        answered = true;
        this.#answered = input;
        resolve(result);
      };
      input.onDidAccept(() => {
        const given = answered ? undefined : answer();
        if (given) end(given);
      });
      input.onDidTriggerButton(() => end('back'));
      input.onDidHide(() => {
        end(undefined);
        input.dispose();
      });
      input.show();
      this.dispose();
    });
  }
}
