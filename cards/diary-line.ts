import type { CardElement, ITextRun } from '@microsoft/teams.cards';
import type { StepFacts } from '../src/induction/step-facts.ts';

/** Ways to put a booked step into a diary, where there are any. */
export function diaryLine({ diary }: StepFacts): CardElement[] {
  if (!diary) return [];
  const links = [
    link('Teams meeting', 'Open a new Teams meeting for this', diary.meeting),
    ...(diary.file ? [between, link('diary file', 'Download a file for any diary', diary.file)] : []),
  ];
  return [
    {
      type: 'RichTextBlock',
      spacing: 'Small',
      inlines: [{ type: 'TextRun', text: 'Put it in the diary: ', isSubtle: true }, ...links],
    },
  ];
}

const between: ITextRun = { type: 'TextRun', text: ' · ', isSubtle: true };

function link(text: string, title: string, url: string): ITextRun {
  return { type: 'TextRun', text, underline: true, selectAction: { type: 'Action.OpenUrl', title, url } };
}
