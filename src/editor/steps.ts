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

/**
 * Asks for one of several things as a step of a flow, with the Back button from the second step on.
 *
 * @param title of the flow
 * @param place the number of the step and of all steps, from 1
 */
export function pickStep<T>(
  title: string,
  { placeholder, items, active }: PickStep<T>,
  place: { readonly step: number; readonly of: number },
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
  return shown(pick, () => {
    const [item] = pick.activeItems;
    return item && 'value' in item ? { value: item.value } : undefined;
  });
}

/** Asks for a line of text as a step of a flow. */
export function inputStep(
  title: string,
  { prompt, value, wrong }: { prompt: string; value: string; wrong?: (text: string) => string },
  place: { readonly step: number; readonly of: number },
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
  return shown(input, () => (check() ? { value: input.value.trim() } : undefined));
}

/** What a quick pick and an input box have in common. */
interface QuickInputLike extends Disposable {
  show(): void;
  onDidAccept(listener: () => void): Disposable;
  onDidHide(listener: () => void): Disposable;
  onDidTriggerButton(listener: (button: unknown) => void): Disposable;
}

function shown<T>(
  input: QuickInputLike,
  answer: () => { readonly value: T } | undefined,
): Promise<StepResult<T>> {
  return new Promise((resolve) => {
    let result: StepResult<T>;
    const end = (with_: StepResult<T>) => {
      result = with_;
      input.dispose();
      resolve(result);
    };
    input.onDidAccept(() => {
      const given = answer();
      if (given) end(given);
    });
    input.onDidTriggerButton(() => end('back'));
    input.onDidHide(() => {
      input.dispose();
      resolve(result);
    });
    input.show();
  });
}
