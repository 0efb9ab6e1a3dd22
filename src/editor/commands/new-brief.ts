import { l10n, type Memento, SnippetString, window, workspace } from 'vscode';
import type { NewBriefAnswers, Side } from '../../library/index.ts';
import type { LibraryEngine } from '../library-engine.ts';
import { type PickStep, type StepItem, Steps } from '../steps.ts';
import type { WorkspaceCourts } from '../workspace-courts.ts';

/** The answers as far as they are given. */
type Answers = { -readonly [Key in keyof NewBriefAnswers]?: NewBriefAnswers[Key] };

/** Where the answers of the last brief are kept. */
const REMEMBERED = 'amicus.newBrief';

/**
 * **Amicus: New Brief**: asks for court, stage, side and right to file, then opens a draft that was never
 * saved, with all the court requires and tab stops at what is left to fill in. Back goes a step back;
 * Escape leaves nothing behind.
 */
export async function newBrief(
  loadEngine: () => Promise<LibraryEngine>,
  courts: WorkspaceCourts,
  memory: Memento,
): Promise<void> {
  const engine = await loadEngine();
  const profiles = engine.loadCourts(await courts.ofWorkspace()).courts;
  const last = memory.get<Answers>(REMEMBERED, {});
  const steps = new Steps();
  const given = await ask(steps, engine, profiles, last).finally(() => steps.dispose());
  if (!given) return;
  await memory.update(REMEMBERED, given);
  const profile = profiles.get(given.court);
  const stage = profile?.stages[given.stage];
  if (!profile || !stage) return;
  const snippet = engine.newBrief({ ...given, date: today() }, profile, stage, profiles, 'snippet');
  const document = await workspace.openTextDocument({ language: 'markdown', content: '' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

type Profiles = ReturnType<LibraryEngine['loadCourts']>['courts'];
type Given = Omit<NewBriefAnswers, 'date'>;

/** A question, what its answer is called, and how it is asked; nothing when it need not be asked. */
interface Question {
  readonly key: keyof Given;
  step(answers: Answers): PickStep<string> | undefined;
}

async function ask(
  steps: Steps,
  engine: LibraryEngine,
  profiles: Profiles,
  last: Answers,
): Promise<Given | undefined> {
  const questions = questionsOf(engine, profiles);
  const answers: Answers = {};
  const asked: number[] = [];
  for (let at = 0; at < questions.length; ) {
    const question = questions[at] as Question;
    delete answers[question.key];
    const step = question.step(answers);
    if (!step || step.items.length === 0) {
      at++;
      continue;
    }
    const place = { step: asked.length + 1, of: Math.max(4, asked.length + 1) };
    const active = step.active ?? (last[question.key] as string | undefined);
    const result = await steps.pick(l10n.t('New Brief'), { ...step, active }, place);
    if (result === undefined) return undefined;
    if (result === 'back') {
      at = asked.pop() ?? 0;
      continue;
    }
    Object.assign(answers, { [question.key]: result.value });
    asked.push(at);
    at++;
  }
  return answers as Given;
}

function questionsOf(engine: LibraryEngine, profiles: Profiles): readonly Question[] {
  const of = ({ court, stage }: Answers) => {
    const profile = court === undefined ? undefined : profiles.get(court);
    const at = profile && stage !== undefined ? profile.stages[stage] : undefined;
    return profile && at ? engine.newBriefQuestions(profile, at, profiles) : undefined;
  };
  const named: readonly StepItem<string>[] = [...profiles.values()]
    .filter(({ cover }) => cover.value.namesCourt !== false)
    .map(({ id, name, abbreviation }) => ({
      label: name,
      description: `${abbreviation} (${id})`,
      value: id,
    }));
  return [
    {
      key: 'court',
      step: () => ({ placeholder: l10n.t('The court the brief goes to'), items: named }),
    },
    {
      key: 'stage',
      step: ({ court = '' }) => {
        const profile = profiles.get(court);
        const stages = Object.entries(profile?.stages ?? {}).filter(
          ([, { insteadUse }]) => !insteadUse,
        );
        return {
          placeholder: l10n.t('The stage of the case'),
          active: profile?.defaultStage,
          items: stages.map(([value, { title, limit }]) => ({
            label: title,
            description: limitText(limit.value),
            detail: limit.rule,
            value,
          })),
        };
      },
    },
    {
      key: 'supports',
      step: (answers) => ({
        placeholder: l10n.t('The side the brief supports'),
        items: (of(answers)?.sides ?? []).map((value) => ({ label: sideName(value), value })),
      }),
    },
    {
      key: 'urges',
      step: (answers) =>
        of(answers)?.outcome && answers.supports !== 'neither'
          ? {
              placeholder: l10n.t('What the brief asks the court to do with the judgment below'),
              items: [
                { label: l10n.t('Affirm'), value: 'affirmance' },
                { label: l10n.t('Reverse'), value: 'reversal' },
                { label: l10n.t('Vacate'), value: 'vacatur' },
                { label: l10n.t('None of these'), value: 'none' },
              ],
            }
          : undefined,
    },
    {
      key: 'authority',
      step: (answers) => ({
        placeholder: l10n.t('By what right it is filed'),
        items: (of(answers)?.authorities ?? []).map((value) => ({
          label: authorityName(value),
          value,
        })),
      }),
    },
    {
      key: 'notified',
      step: (answers) =>
        of(answers)?.notice
          ? {
              placeholder: l10n.t('Whether the parties have had notice of the brief'),
              items: [
                { label: l10n.t('They had timely notice'), value: 'in-time' },
                { label: l10n.t('It is filed so early that none is needed'), value: 'early' },
              ],
            }
          : undefined,
    },
  ];
}

function limitText({ words, pages }: { words?: number | undefined; pages?: number | undefined }) {
  if (words !== undefined) return l10n.t('{0} words', words.toLocaleString());
  return pages === undefined ? '' : l10n.t('{0} pages', pages);
}

function sideName(side: Side): string {
  const names: Record<Side, string> = {
    appellant: l10n.t('Appellant'),
    appellee: l10n.t('Appellee'),
    petitioner: l10n.t('Petitioner'),
    respondent: l10n.t('Respondent'),
    plaintiff: l10n.t('Plaintiff'),
    defendant: l10n.t('Defendant'),
    neither: l10n.t('Neither side'),
  };
  return names[side];
}

function authorityName(authority: string): string {
  const names: Readonly<Record<string, string>> = {
    consent: l10n.t('All parties consent'),
    'leave-sought': l10n.t('Leave of the court is sought by motion'),
    'leave-granted': l10n.t('The court has granted leave'),
    government: l10n.t('A government, which needs neither consent nor leave'),
  };
  return names[authority] ?? authority;
}

/** The day where the writer is. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
